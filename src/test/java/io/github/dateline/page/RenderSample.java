package io.github.dateline.page;

import java.nio.file.Path;

/** Writes the sample site to a folder, to be looked at. */
final class RenderSample {
  private RenderSample() {}

  public static void main(String[] args) {
    Path site = Path.of(args[0]);
    SiteWriter.write(
        PageRenderer.render(
            SampleTimelines.neighbours(), TemplateFolder.read(Path.of("templates"))),
        site);
    SiteWriter.write(
        PageRenderer.render(SampleTimelines.empty(), TemplateFolder.read(Path.of("templates"))),
        site.resolve("none"));
    SiteWriter.write(
        PageRenderer.render(LongTimeline.of(1_000), TemplateFolder.read(Path.of("templates"))),
        site.resolve("long"));
    SiteWriter.write(
        PageRenderer.render(HostileTimeline.hostile(), TemplateFolder.read(Path.of("templates"))),
        site.resolve("hostile"));
  }
}
