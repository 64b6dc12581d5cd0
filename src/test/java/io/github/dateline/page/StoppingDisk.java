package io.github.dateline.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which a run goes no further than so many steps; a write is cut off in its middle. */
public final class StoppingDisk implements Disk {

  private int left;

  /**
   * @param steps how many steps go well
   */
  public StoppingDisk(int steps) {
    left = steps;
  }

  private static final class Stop extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Something that writes. */
  @FunctionalInterface
  public interface Writing {
    void to(Disk disk) throws Exception;
  }

  /** Whether it is stopped before it comes to its end. */
  public boolean stops(Writing writing) {
    try {
      writing.to(this);
      return false;
    } catch (Stop e) {
      return true;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    // A folder that is there is no step.
    if (!Files.isDirectory(folder)) {
      stopHere();
      REAL.createFolders(folder);
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    if (stopsHere()) {
      REAL.write(file, Arrays.copyOf(content, content.length / 2));
      throw new Stop();
    }
    REAL.write(file, content);
  }

  @Override
  public void rename(Path file, Path name) throws IOException {
    stopHere();
    REAL.rename(file, name);
  }

  @Override
  public boolean delete(Path file) throws IOException {
    stopHere();
    return REAL.delete(file);
  }

  private boolean stopsHere() {
    return left-- == 0;
  }

  private void stopHere() {
    if (stopsHere()) {
      throw new Stop();
    }
  }
}
