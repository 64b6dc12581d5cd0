package io.github.dateline.mojo;

import io.github.dateline.app.CurateRequest;
import io.github.dateline.app.CurateRun;
import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Reporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a correction of one event into {@code curation.yaml}, beside the articles. One of {@code
 * redate}, {@code retitle}, {@code hide}, {@code pin}, {@code mergeInto}, {@code split} and {@code
 * note} says what to do.
 */
@Mojo(name = "curate", requiresProject = false, threadSafe = true)
public final class CurateMojo extends TimelineMojo {

  /** The event's id, as {@code e-0123456}. */
  @Parameter(property = "dateline.id", required = true)
  private String id;

  /** Why, for those who read it later. */
  @Parameter(property = "dateline.reason", required = true)
  private String reason;

  /** It happened then: a date in EDTF. */
  @Parameter(property = "dateline.redate")
  private @Nullable String redate;

  /** It is called so. */
  @Parameter(property = "dateline.retitle")
  private @Nullable String retitle;

  /** Take it off the timeline. */
  @Parameter(property = "dateline.hide", defaultValue = "false")
  private boolean hide;

  /** Keep it, whatever the selection leaves out. */
  @Parameter(property = "dateline.pin", defaultValue = "false")
  private boolean pin;

  /** It is the same happening as the event with this id. */
  @Parameter(property = "dateline.mergeInto")
  private @Nullable String mergeInto;

  /** This sentence of it tells another happening: {@code ARTICLE:SENTENCE}. */
  @Parameter(property = "dateline.split")
  private @Nullable String split;

  /** Tell this with it. */
  @Parameter(property = "dateline.note")
  private @Nullable String note;

  @Override
  void run(Inputs inputs, Path site, Reporter reporter)
      throws InputException, MojoFailureException {
    getLog().info(CurateRun.run(inputs, site, request(), reporter).summary());
  }

  private CurateRequest request() throws MojoFailureException {
    List<CurateRequest> asked = new ArrayList<>();
    ask(asked, "redate", redate);
    ask(asked, "retitle", retitle);
    ask(asked, "merge", mergeInto);
    ask(asked, "split", split);
    ask(asked, "note", note);
    if (hide) {
      asked.add(new CurateRequest(id, "hide", Optional.empty(), reason));
    }
    if (pin) {
      asked.add(new CurateRequest(id, "pin", Optional.empty(), reason));
    }
    if (asked.size() != 1) {
      throw new MojoFailureException(
          asked.size()
              + " things to do; write one of redate, retitle, hide, pin, mergeInto, split, note,"
              + " as -Ddateline.redate=2024-05-08");
    }
    return asked.get(0);
  }

  private void ask(List<CurateRequest> asked, String action, @Nullable String to) {
    if (to != null) {
      asked.add(new CurateRequest(id, action, Optional.of(to), reason));
    }
  }
}
