package io.github.dateline.benchmark;

import io.github.dateline.anchor.Domain;
import io.github.dateline.app.ArticleTagger;
import java.lang.ref.Reference;

/** Prints how much heap the models and the rules hold once they are loaded, in MB. */
final class LoadedHeap {

  private LoadedHeap() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    ArticleTagger tagger = new ArticleTagger(Domain.AUTO);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println((runtime.totalMemory() - runtime.freeMemory()) >> 20);
    Reference.reachabilityFence(tagger);
  }
}
