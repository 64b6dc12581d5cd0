// A first article is committed; a second one came later.
def git = { String... arguments ->
    def process = new ProcessBuilder(["git", *arguments]).directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    assert process.waitFor() == 0: said
}
git("init", "--quiet", "--initial-branch=main")
git("add", "pom.xml", "seeds")
git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false",
    "commit", "--quiet", "--message=Report a crack")
assert new File(basedir, "later.md").renameTo(new File(basedir, "seeds/later.md"))
