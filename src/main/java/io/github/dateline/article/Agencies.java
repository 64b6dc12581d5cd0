package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies of {@code agencies.txt}. */
final class Agencies {

  /** Matches the name of one, in small letters. */
  static final String PATTERN = read();

  private Agencies() {}

  private static String read() {
    try (InputStream in =
            Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
