def log = new File(basedir, "build.log").text
["dateline:check", "dateline:diff", "dateline:generate", "dateline:help"].each { assert log.contains(it) }
assert log.contains("2 articles, 2 events from 2019 to 2021")
assert log.contains("site is up to date")

assert new File(basedir, "site/index.html").text.contains("The Orsa dam")
def review = new File(basedir, "target/timeline-diff.md").text
assert review.contains("## Timeline: 2 added")
assert review.contains("seeds/later.md is new")
assert log.contains(review.readLines().first())
assert new groovy.json.JsonSlurper().parse(new File(basedir, "target/timeline-diff.json")).counts.added == 2
