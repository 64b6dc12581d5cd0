def log = new File(basedir, "build.log").text
assert log.contains("seeds/empty.txt: the file is empty; write the article, or delete the file")
assert !log.contains("\tat "): "a stack trace"
assert !new File(basedir, "site").exists()
