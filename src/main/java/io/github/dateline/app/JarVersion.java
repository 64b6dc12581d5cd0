package io.github.dateline.app;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class JarVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = JarVersion.class.getPackage().getImplementationVersion();
    return new String[] {"dateline " + (version == null ? "(not from a jar)" : version)};
  }
}
