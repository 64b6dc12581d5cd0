package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeamTest {

  /** The choices so far, as letters. */
  private static final class Letters implements Beam.State<Letters> {
    private String letters = "";

    @Override
    public Letters copy() {
      Letters copy = new Letters();
      copy.letters = letters;
      return copy;
    }

    @Override
    public void apply(int choice) {
      letters += (char) choice;
    }
  }

  private static List<String> letters(Beam<Letters> beam) {
    return beam.states().stream().map(way -> way.letters).toList();
  }

  private static Beam<Letters> beam(float floor) {
    return new Beam<>(new Letters(), 0, floor);
  }

  @Test
  void theLikelierBeginningMayLose() {
    Beam<Letters> beam = beam(Float.NEGATIVE_INFINITY);
    beam.offer(0, 'b', -0.9f);
    beam.offer(0, 'a', -0.5f);
    beam.step();
    assertEquals(List.of("a", "b"), letters(beam));
    beam.offer(0, 'x', -1.5f);
    beam.offer(1, 'y', -0.1f);
    beam.step();
    assertEquals(List.of("by", "ax"), letters(beam));
    assertEquals(-1f, beam.likelihood(0), 1e-6f);
  }

  @Test
  void twoWaysMayComeOfOne() {
    Beam<Letters> beam = beam(Float.NEGATIVE_INFINITY);
    beam.offer(0, 'a', -0.1f);
    beam.step();
    beam.offer(0, 'x', -0.6f);
    beam.offer(0, 'y', -0.7f);
    beam.step();
    assertEquals(List.of("ax", "ay"), letters(beam));
  }

  @Test
  void followsAFewThatAreNearlyAsLikelyAsTheLikeliest() {
    Beam<Letters> beam = beam(Float.NEGATIVE_INFINITY);
    for (char letter = 'z'; letter >= 'a'; letter--) {
      beam.offer(0, letter, -1 - (letter - 'a') / 100f);
    }
    beam.step();
    assertEquals(List.of("a", "b", "c"), letters(beam));
    beam.offer(0, 'n', -9);
    beam.offer(1, 'm', -0.1f);
    beam.step();
    assertEquals(List.of("bm"), letters(beam));
  }

  @Test
  void nothingIsLeftBelowTheFloor() {
    Beam<Letters> beam = beam(-1);
    beam.offer(0, 'a', -0.9f);
    beam.step();
    assertEquals(List.of("a"), letters(beam));
    beam.offer(0, 'b', -0.2f);
    beam.step();
    assertEquals(List.of(), letters(beam));
  }

  @Test
  void scoresBecomeLikelihoods() {
    float[] scores = {20, 20, Float.NEGATIVE_INFINITY, 99};
    Beam.toLikelihoods(scores, 3, 10);
    float half = (float) Math.log(0.5);
    assertArrayEquals(new float[] {half, half, Float.NEGATIVE_INFINITY, 99}, scores, 1e-6f);
  }
}
