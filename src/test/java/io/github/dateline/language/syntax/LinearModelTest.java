package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final int CLASSES = 9;

  @Property(tries = 200)
  void readsBackWhatWasWritten(@ForAll @IntRange(max = 500) int size, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    TreeMap<Integer, char[]> rows = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      rows.put(random.nextInt(1 << Hash.KEY_BITS), row(random));
    }
    LinearModel model =
        LinearModel.pack(
            CLASSES,
            rows.keySet().stream().mapToInt(key -> key).toArray(),
            rows.values().toArray(new char[0][]),
            3.5f);
    byte[] bytes = bytes(model);
    LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertArrayEquals(bytes, bytes(read));
    Features features = new Features();
    for (int i = 0; i < 100; i++) {
      features.add(i, random.nextInt());
    }
    assertArrayEquals(scores(model, features), scores(read, features));
  }

  @Test
  void aWeightKeepsItsSignAndNearlyItsSize() {
    for (float weight : new float[] {0.01f, 0.1f, 0.5f, 1, 2, 3.5f}) {
      float part = LinearModel.pack(weight, 3.5f) / 127f;
      assertEquals(weight, part * part * 3.5f, Math.max(0.005f, weight * 0.04f));
      assertEquals(-LinearModel.pack(weight, 3.5f), LinearModel.pack(-weight, 3.5f));
    }
  }

  private static char[] row(Random random) {
    char[] row = new char[1 + random.nextInt(3)];
    for (int k = 0; k < row.length; k++) {
      row[k] = (char) (k * 3 << 8 | (1 + random.nextInt(255)));
    }
    return row;
  }

  private static float[] scores(LinearModel model, Features features) {
    float[] scores = new float[CLASSES];
    model.score(features, new int[384], scores);
    return scores;
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
