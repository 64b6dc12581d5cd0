package io.github.dateline.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands for the running program, its libraries, rules and models: another byte in any of
 * their files is another fingerprint.
 */
final class CodeFingerprint {

  private CodeFingerprint() {}

  /** Read once: what runs in this process stays, whatever happens to its files. */
  private static final class OfThisProgram {
    private static final String VALUE = of(CodeFingerprint.class.getClassLoader());
  }

  static String ofThisProgram() {
    return OfThisProgram.VALUE;
  }

  /** Of what a class loader loads from. */
  static String of(ClassLoader loader) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(Runtime.version().toString());
    for (Path place : classPath(loader)) {
      fingerprint.addFiles(place);
    }
    return fingerprint.toString();
  }

  /** Within Maven and its plugins the class path is the loader's, elsewhere the process's. */
  private static List<Path> classPath(ClassLoader loader) {
    List<Path> places = new ArrayList<>();
    if (loader instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        place(url).ifPresent(places::add);
      }
    } else {
      for (String place :
          System.getProperty("java.class.path", "").split(System.getProperty("path.separator"))) {
        places.add(Path.of(place));
      }
    }
    return places;
  }

  private static Optional<Path> place(URL url) {
    try {
      URI uri = url.toURI();
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
