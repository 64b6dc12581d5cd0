package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site: path below the site's folder, with {@code /}, to content; in order of path.
 */
public final class Pages {
  private final SortedMap<String, byte[]> files;

  private Pages(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** The paths, sorted. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** Whether there is a file at {@code path}. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /**
   * The content of one file, UTF-8 where it is text.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public byte[] bytes(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IllegalArgumentException("no such page: " + path);
    }
    return content.clone();
  }

  /** The content of one file as text. */
  public String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  /** Collects files, from any thread; a path can be put once. */
  static final class Builder {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    Builder put(String path, String text) {
      return add(path, text.getBytes(UTF_8));
    }

    Builder put(String path, byte[] content) {
      return add(path, content.clone());
    }

    private synchronized Builder add(String path, byte[] content) {
      if (files.putIfAbsent(path, content) != null) {
        throw new IllegalArgumentException("two pages want to be " + path);
      }
      return this;
    }

    synchronized boolean has(String path) {
      return files.containsKey(path);
    }

    synchronized Pages build() {
      return new Pages(new TreeMap<>(files));
    }
  }
}
