package io.github.dateline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A working tree of git in a temporary folder. */
record GitFolder(Path root) {

  /** Makes a repository whose branch is {@code main}. */
  static GitFolder init(Path root) throws GitAPIException {
    Git.init().setDirectory(root.toFile()).setInitialBranch("main").call().close();
    return new GitFolder(root);
  }

  /** Clones one branch without its history. */
  static GitFolder cloneShallow(GitFolder of, String branch, Path into) throws GitAPIException {
    Git.cloneRepository()
        .setURI(of.root.toUri().toString())
        .setDirectory(into.toFile())
        .setBranch("refs/heads/" + branch)
        .setBranchesToClone(List.of("refs/heads/" + branch))
        .setDepth(1)
        .call()
        .close();
    return new GitFolder(into);
  }

  /** Commits all that is there, and all that is gone; returns the commit's id. */
  String commit() throws Exception {
    try (Git git = Git.open(root.toFile())) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return git.commit()
          .setMessage("A change")
          .setAuthor("Editor", "editor@example.org")
          .setCommitter("Editor", "editor@example.org")
          .setSign(false)
          .call()
          .name();
    }
  }

  /** Begins a branch here. */
  void branch(String name) throws Exception {
    try (Git git = Git.open(root.toFile())) {
      git.checkout().setCreateBranch(true).setName(name).call();
    }
  }

  void checkout(String revision) throws Exception {
    try (Git git = Git.open(root.toFile())) {
      git.checkout().setName(revision).call();
    }
  }

  /** Replaces words in a file. */
  void edit(String file, String words, String by) throws Exception {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " has no " + words);
    }
    Files.writeString(path, text.replace(words, by));
  }
}
