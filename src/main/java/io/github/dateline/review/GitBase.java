package io.github.dateline.review;

import io.github.dateline.article.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The revision that a timeline is compared with. Reads only; close it after use. */
public final class GitBase implements AutoCloseable {
  private static final List<String> DEFAULT_BRANCHES =
      List.of("origin/HEAD", "origin/main", "origin/master", "main", "master");

  private static final Pattern COMMIT_ID = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern BRANCH = Pattern.compile("[\\w][\\w./-]*");

  private final Repository repository;
  private final Path root;
  private final String name;
  private final RevCommit commit;

  private GitBase(Repository repository, Path root, String name, RevCommit commit) {
    this.repository = repository;
    this.root = root;
    this.name = name;
    this.commit = commit;
  }

  /**
   * Finds the revision.
   *
   * @param inside a path in the working tree; it need not exist
   * @param revision what git would take; without it, the commit at which the current branch left
   *     the default branch
   * @throws GitException where there is no such revision, or no git
   */
  public static GitBase open(Path inside, Optional<String> revision) throws GitException {
    QuietGit.prepare();
    Path start = real(inside);
    Repository repository = repository(start, inside);
    try {
      Path root = repository.getWorkTree().toPath().toRealPath();
      try (RevWalk walk = new RevWalk(repository)) {
        return revision.isPresent()
            ? new GitBase(repository, root, revision.get(), named(walk, repository, revision.get()))
            : defaultBase(walk, repository, root);
      }
    } catch (IOException e) {
      repository.close();
      throw broken(repository, e);
    } catch (GitException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  private static Repository repository(Path start, Path inside) throws GitException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    builder.findGitDir(start.toFile());
    if (builder.getGitDir() == null) {
      throw new GitException(
          new Problem(
              inside.toString(),
              0,
              "not in a git repository, so there is nothing to compare with",
              "run it in a clone"));
    }
    try {
      Repository repository = builder.setMustExist(true).build();
      if (repository.isBare()) {
        repository.close();
        throw new GitException(
            new Problem(
                builder.getGitDir().toString(), 0, "a bare repository", "run it in a clone"));
      }
      return repository;
    } catch (IOException e) {
      throw new GitException(
          new Problem(
              String.valueOf(builder.getGitDir()),
              0,
              "git's data cannot be read: " + e.getMessage(),
              "mend the clone, or make it anew"));
    }
  }

  private static GitBase defaultBase(RevWalk walk, Repository repository, Path root)
      throws IOException, GitException {
    for (String branch : DEFAULT_BRANCHES) {
      Optional<RevCommit> tip = find(walk, repository, branch);
      if (tip.isPresent()) {
        Optional<RevCommit> head = find(walk, repository, "HEAD");
        return new GitBase(
            repository,
            root,
            branch,
            head.isPresent() ? fork(walk, tip.get(), head.get()) : tip.get());
      }
    }
    throw notFound(repository, "main", "no default branch here");
  }

  /** Where a branch left another; in a clone that does not know that, the other's tip. */
  private static RevCommit fork(RevWalk walk, RevCommit tip, RevCommit head) throws IOException {
    walk.reset();
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(walk.parseCommit(tip));
    walk.markStart(walk.parseCommit(head));
    RevCommit fork;
    try {
      fork = walk.next();
    } catch (MissingObjectException e) {
      fork = null;
    }
    walk.reset();
    walk.setRevFilter(RevFilter.ALL);
    return fork == null ? tip : walk.parseCommit(fork);
  }

  private static RevCommit named(RevWalk walk, Repository repository, String revision)
      throws IOException, GitException {
    Optional<RevCommit> found = find(walk, repository, revision);
    if (found.isEmpty() && BRANCH.matcher(revision).matches()) {
      found = find(walk, repository, "refs/remotes/" + remote(repository) + "/" + revision);
    }
    if (found.isEmpty()) {
      throw notFound(repository, revision, "no such revision here");
    }
    return found.get();
  }

  private static Optional<RevCommit> find(RevWalk walk, Repository repository, String revision)
      throws IOException {
    try {
      ObjectId id = repository.resolve(revision + "^{commit}");
      return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    } catch (MissingObjectException
        | IncorrectObjectTypeException
        | AmbiguousObjectException
        | RevisionSyntaxException e) {
      return Optional.empty();
    }
  }

  private static GitException notFound(Repository repository, String revision, String what)
      throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    String remote = remote(repository);
    String branch =
        revision.startsWith(remote + "/") ? revision.substring(remote.length() + 1) : revision;
    String remedy;
    if (repository.getRemoteNames().isEmpty()) {
      remedy = "name another with --base";
    } else if (COMMIT_ID.matcher(revision).matches()) {
      remedy = "run: git fetch --depth=1 " + remote + " " + revision;
    } else if (BRANCH.matcher(branch).matches() && !branch.equals("HEAD")) {
      remedy =
          "run: git fetch "
              + (shallow ? "--depth=1 " : "")
              + remote
              + " "
              + branch
              + ":refs/remotes/"
              + remote
              + "/"
              + branch;
    } else {
      remedy = shallow ? "run: git fetch --unshallow" : "name another with --base";
    }
    return new GitException(
        new Problem(revision, 0, what + (shallow ? "; this clone is shallow" : ""), remedy));
  }

  private static String remote(Repository repository) {
    return repository.getRemoteNames().stream()
        .sorted()
        .reduce((one, other) -> one.equals("origin") ? one : other.equals("origin") ? other : one)
        .orElse("origin");
  }

  /** What it is called: {@code main (e60a9b0)}. */
  public String words() {
    String id = commit.name().substring(0, 7);
    return commit.name().startsWith(name) ? id : name + " (" + id + ")";
  }

  /**
   * All files below a folder as they were; of a single file, its content under the empty path.
   * Hidden files and links are left out.
   *
   * @param folder a folder of the working tree; it need not exist
   * @return path below the folder → content
   * @throws GitException where git's data are not all there
   */
  public SortedMap<String, byte[]> files(Path folder) throws GitException {
    Optional<String> path = path(folder);
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (path.isEmpty()) {
      return files;
    }
    String prefix = path.get();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      while (walk.next()) {
        String below = below(prefix, walk.getPathString());
        FileMode mode = walk.getFileMode(0);
        boolean file = mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
        if (file && !("/" + below).contains("/.")) {
          files.put(below, repository.open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE));
        }
      }
      return files;
    } catch (MissingObjectException e) {
      throw new GitException(
          new Problem(
              words(),
              0,
              "this clone has the revision, but not all of its files",
              "run: git fetch --refetch, or clone without --filter"));
    } catch (IOException e) {
      throw broken(repository, e);
    }
  }

  private static String below(String prefix, String path) {
    return path.equals(prefix) ? "" : prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
  }

  /** The path below the repository's root, as git writes it; empty where it is not in it. */
  private Optional<String> path(Path folder) throws GitException {
    Path real = real(folder);
    return real.startsWith(root)
        ? Optional.of(root.relativize(real).toString().replace(File.separatorChar, '/'))
        : Optional.empty();
  }

  /** The real path of what may not exist (any more). */
  private static Path real(Path path) throws GitException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    } catch (IOException e) {
      throw new GitException(
          new Problem(path.toString(), 0, "cannot be read: " + e.getMessage(), "check the path"));
    }
  }

  private static GitException broken(Repository repository, IOException e) {
    return new GitException(
        new Problem(
            repository.getDirectory().toString(),
            0,
            "git's data cannot be read: " + e.getMessage(),
            "run: git fsck"));
  }

  @Override
  public void close() {
    repository.close();
  }
}
