package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.dating.Likeness;
import io.github.dateline.dating.Profile;
import io.github.dateline.event.EventMention;
import io.github.dateline.event.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings together articles that tell one story: by who is named in what they tell, word by word, so
 * that a surname meets the full name; and by the deeds together with whoever takes part in them.
 * Each of the two is a cosine of tf-idf; the clusters are those of average linkage.
 */
final class DocumentClusters {

  private final List<String> articles;
  private final double[][] alike;

  private DocumentClusters(List<String> articles, double[][] alike) {
    this.articles = articles;
    this.alike = alike;
  }

  /** Of articles by what they tell; one that tells nothing stays alone. */
  static DocumentClusters of(List<String> articles, List<DatedMention> mentions) {
    List<EventMention> told = mentions.stream().map(DatedMention::mention).toList();
    Likeness likeness = Likeness.of(told);
    Map<String, Map<String, Double>> names = new HashMap<>();
    Map<String, Map<String, Double>> deeds = new HashMap<>();
    for (EventMention mention : told) {
      Profile profile = likeness.profile(mention);
      Map<String, Double> named = names.computeIfAbsent(mention.article(), key -> new TreeMap<>());
      for (String actor : mention.actors()) {
        for (String word : actor.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
          named.merge(word, 1.0, Double::sum);
        }
      }
      Map<String, Double> done = deeds.computeIfAbsent(mention.article(), key -> new TreeMap<>());
      deeds(profile).forEach(deed -> done.merge(deed, 1.0, Double::sum));
    }
    double[][] byName = cosines(articles, names);
    double[][] byDeed = cosines(articles, deeds);
    for (int i = 0; i < byName.length; i++) {
      for (int j = 0; j < byName.length; j++) {
        byName[i][j] = (byName[i][j] + byDeed[i][j]) / 2;
      }
    }
    return new DocumentClusters(articles, byName);
  }

  /** “arrest Morak”, “arrest banker”: a deed of a kind with each of those who take part in it. */
  private static List<String> deeds(Profile profile) {
    String kind = profile.mention().kind().orElse(profile.mention().predicate());
    List<String> deeds = new ArrayList<>();
    for (Participant.Role role : Participant.Role.values()) {
      for (Participant one : profile.as(role)) {
        deeds.add(kind + " " + one.name().map(DocumentClusters::last).orElse(one.head()));
      }
    }
    return deeds;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Of every two, where a term counts the more the fewer articles have it. */
  private static double[][] cosines(
      List<String> articles, Map<String, Map<String, Double>> termsOf) {
    Map<String, Integer> frequency = new HashMap<>();
    termsOf
        .values()
        .forEach(terms -> terms.keySet().forEach(t -> frequency.merge(t, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (String article : articles) {
      Map<String, Double> vector = new TreeMap<>();
      termsOf
          .getOrDefault(article, Map.of())
          .forEach(
              (term, times) -> {
                int among = frequency.getOrDefault(term, 1);
                if (among > 1) {
                  double rare = Math.log((double) articles.size() / among);
                  vector.put(term, (1 + Math.log(times)) * rare);
                }
              });
      double length =
          Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
      vector.replaceAll((term, weight) -> weight / length);
      vectors.add(vector);
    }
    double[][] cosines = new double[articles.size()][articles.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (Map.Entry<String, Double> one : vectors.get(i).entrySet()) {
          sum += one.getValue() * vectors.get(j).getOrDefault(one.getKey(), 0.0);
        }
        cosines[i][j] = sum;
        cosines[j][i] = sum;
      }
    }
    return cosines;
  }

  /** Two clusters become one while the articles of both are on average at least so much alike. */
  List<Set<String>> at(double least) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = least;
      int into = -1;
      int from = -1;
      for (int a = 0; a < clusters.size(); a++) {
        for (int b = 0; b < a; b++) {
          double average = average(clusters.get(a), clusters.get(b));
          if (average >= best) {
            best = average;
            into = b;
            from = a;
          }
        }
      }
      if (into < 0) {
        return clusters.stream().map(this::names).sorted(BY_FIRST).toList();
      }
      clusters.get(into).addAll(clusters.remove(from));
    }
  }

  private static final Comparator<Set<String>> BY_FIRST =
      Comparator.comparing(cluster -> cluster.stream().min(Comparator.naturalOrder()).orElse(""));

  private double average(List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int i : some) {
      for (int j : others) {
        sum += alike[i][j];
      }
    }
    return sum / (some.size() * others.size());
  }

  private Set<String> names(List<Integer> cluster) {
    Set<String> names = new HashSet<>();
    cluster.forEach(i -> names.add(articles.get(i)));
    return names;
  }
}
