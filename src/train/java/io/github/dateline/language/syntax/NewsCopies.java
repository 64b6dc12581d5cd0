package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes of a treebank's sentences such as news agencies write: with words for when in their places,
 * with who said so, with titles and appositions. The treebanks have few of these, and a parser that
 * has not seen them takes “retired Tuesday” for an object. The same treebank gives the same copies.
 */
final class NewsCopies {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 45;

  /** How often a copy of each sentence is tried. */
  private static final int TRIES = 1;

  /** In how many of a hundred tries none is made, and below which only a date is put in. */
  private static final int SKIPPED = 20;

  private static final int DATED = 60;

  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
  private static final Set<Relation> CLAUSES = EnumSet.of(Relation.CCOMP, Relation.XCOMP);
  private static final Set<Relation> MARKED =
      EnumSet.of(Relation.CCOMP, Relation.XCOMP, Relation.OBL, Relation.ADVCL, Relation.OBL_AGENT);
  private static final Set<Relation> UNFIT =
      EnumSet.of(
          Relation.PARATAXIS,
          Relation.DISCOURSE,
          Relation.VOCATIVE,
          Relation.LIST,
          Relation.REPARANDUM,
          Relation.GOESWITH,
          Relation.DEP,
          Relation.ORPHAN,
          Relation.DISLOCATED);

  private final Random random = new Random(7);
  private final NewsWords words;

  /** Who speaks and who is who in the treebank itself. */
  private final List<List<Draft.Node>> speakers = new ArrayList<>();

  private final List<List<Draft.Node>> appositions = new ArrayList<>();

  private final List<GoldTree> statements = new ArrayList<>();

  /**
   * @param trees a treebank, without crossing arcs
   */
  NewsCopies(List<GoldTree> trees, TagSet tagSet) {
    words = new NewsWords(tagSet, random);
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (GoldTree tree : trees) {
      Draft draft = new Draft(tree);
      if (isStatement(draft)) {
        statements.add(tree);
      }
      for (Draft.Node node : draft.nodes()) {
        collect(draft, node, first, last);
      }
    }
    words.add("first", first);
    words.add("last", last);
  }

  private void collect(Draft draft, Draft.Node node, List<String> first, List<String> last) {
    if (node.relation == Relation.FLAT && isName(node) && isName(node.head)) {
      int place = draft.place(node);
      if (place > 0 && draft.at(place - 1) == node.head) {
        first.add(node.head.form);
        last.add(node.form);
      }
    }
    boolean noun = node.is(PartOfSpeech.NOUN) || node.is(PartOfSpeech.PROPN);
    if (noun
        && node.relation == Relation.NSUBJ
        && draft.dependent(node.head, Relation.CCOMP).isPresent()) {
      keep(draft, node, speakers);
    }
    if (noun && node.relation == Relation.APPOS && node.head.is(PartOfSpeech.PROPN)) {
      keep(draft, node, appositions);
    }
  }

  /** Keeps a noun phrase of a few words without commas at its edges. */
  private static void keep(Draft draft, Draft.Node top, List<List<Draft.Node>> kept) {
    List<Draft.Node> phrase = new ArrayList<>(draft.below(top));
    while (!phrase.isEmpty() && phrase.get(0).relation == Relation.PUNCT) {
      phrase.remove(0);
    }
    while (!phrase.isEmpty() && phrase.get(phrase.size() - 1).relation == Relation.PUNCT) {
      phrase.remove(phrase.size() - 1);
    }
    if (phrase.isEmpty() || phrase.size() > 12) {
      return;
    }
    for (Draft.Node node : phrase) {
      if (UNFIT.contains(node.relation) || node.form.contains("http")) {
        return;
      }
    }
    List<Draft.Node> copy = Draft.copy(phrase);
    if (copy.stream().filter(node -> node.head == null).count() != 1) {
      return;
    }
    if (draft.place(phrase.get(0)) == 0) {
      lower(copy.get(0));
    }
    kept.add(copy);
  }

  private static boolean isName(Draft.Node node) {
    return node.is(PartOfSpeech.PROPN)
        && node.form.length() > 2
        && Character.isUpperCase(node.form.charAt(0))
        && Character.isLowerCase(node.form.charAt(1));
  }

  /** Some copies of a tree without crossing arcs, mostly none; not the tree itself. */
  List<GoldTree> of(GoldTree tree) {
    List<GoldTree> copies = new ArrayList<>();
    if (words.fits() && tree.size() >= SHORTEST && tree.size() <= LONGEST) {
      for (int i = 0; i < TRIES; i++) {
        copy(tree).ifPresent(copies::add);
      }
    }
    return copies;
  }

  private Optional<GoldTree> copy(GoldTree tree) {
    Draft draft = new Draft(tree);
    boolean statement = isStatement(draft);
    int way = random.nextInt(100);
    boolean changed = false;
    if (way < SKIPPED) {
      return Optional.empty();
    }
    changed |= chance(45) && name(draft);
    changed |= chance(40) && describe(draft);
    changed |= chance(20) && own(draft);
    if (way < DATED) {
      changed |= date(draft);
      changed |= chance(25) && date(draft);
    } else if (!statement) {
      return Optional.empty();
    } else {
      changed |= chance(35) && date(draft);
      if (chance(25)) {
        join(draft);
      }
      attribute(draft);
      changed = true;
    }
    return changed ? Optional.of(draft.tree()) : Optional.empty();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole sentence that says something: a finite root with a subject, and a full stop. */
  private static boolean isStatement(Draft draft) {
    if (draft.size() < 5) {
      return false;
    }
    Draft.Node root = draft.root();
    Draft.Node last = draft.at(draft.size() - 1);
    if (!last.form.equals(".")
        || last.head != root
        || !draft.dependents(last).isEmpty()
        || draft.at(0).is(PartOfSpeech.PUNCT)
        || draft.at(0).is(PartOfSpeech.CCONJ)
        || !isFinite(draft, root)) {
      return false;
    }
    boolean subject = false;
    for (Draft.Node node : draft.nodes()) {
      if (node.form.equals("\"") || UNFIT.contains(node.relation)) {
        return false;
      }
      subject |= node.head == root && SUBJECTS.contains(node.relation);
    }
    return subject
        && draft
            .dependent(root, Relation.CCOMP)
            .filter(said -> draft.place(said) < draft.place(root))
            .isEmpty();
  }

  private static boolean isFinite(Draft draft, Draft.Node verb) {
    return verb.has("VerbForm=Fin") && !verb.has("Mood=Imp")
        || draft.dependents(verb).stream()
            .anyMatch(
                node ->
                    (node.relation == Relation.AUX
                            || node.relation == Relation.AUX_PASS
                            || node.relation == Relation.COP)
                        && node.has("VerbForm=Fin"));
  }

  /** Puts words for when beside a verb that has none. */
  private boolean date(Draft draft) {
    List<Draft.Node> verbs = draft.nodes().stream().filter(node -> isDatable(draft, node)).toList();
    if (verbs.isEmpty()) {
      return false;
    }
    Draft.Node root = draft.root();
    Draft.Node verb =
        chance(50) && verbs.contains(root) ? root : verbs.get(random.nextInt(verbs.size()));
    int lot = random.nextInt(10);
    if (lot == 0 && verb == root && isStatement(draft)) {
      boolean comma = chance(60);
      open(draft, words.phrase(chance(75) ? "when-marked" : "when-bare"), comma);
      return true;
    }
    List<Integer> places = lot < 4 ? placesBefore(draft, verb) : List.of();
    boolean before = !places.isEmpty();
    if (!before) {
      places = placesAfter(draft, verb);
    }
    if (places.isEmpty()) {
      return false;
    }
    List<Draft.Node> when = words.phrase(chance(before ? 65 : 40) ? "when-marked" : "when-bare");
    Draft.top(when).head = verb;
    draft.insert(places.get(random.nextInt(places.size())), when);
    return true;
  }

  /** A finite verb, or the verb of a clause without a finite one, that is not dated yet. */
  private boolean isDatable(Draft draft, Draft.Node node) {
    if (!node.is(PartOfSpeech.VERB)
        || node.relation == Relation.AMOD
        || node.relation == Relation.CASE
        || node.relation == Relation.FIXED) {
      return false;
    }
    boolean clause = node.relation == Relation.ACL || node.relation == Relation.ADVCL;
    return (clause || isFinite(draft, node))
        && draft.dependents(node).stream()
            .noneMatch(
                other ->
                    other.relation == Relation.OBL_UNMARKED
                        || words.contains("weekday", other.form)
                        || words.contains("month", other.form));
  }

  /** Behind the subject, or between the auxiliary and the verb. */
  private List<Integer> placesBefore(Draft draft, Draft.Node verb) {
    int place = draft.place(verb);
    List<Integer> places = new ArrayList<>();
    for (Draft.Node node : draft.dependents(verb)) {
      if (draft.place(node) > place) {
        break;
      }
      if (SUBJECTS.contains(node.relation) && !node.is(PartOfSpeech.PRON)) {
        places.add(draft.end(node));
      } else if ((node.relation == Relation.AUX || node.relation == Relation.AUX_PASS)
          && draft.place(node) + 1 == place
          && node.form.length() > 2
          && node.has("VerbForm=Fin")) {
        places.add(place);
      }
    }
    return places;
  }

  /** Behind the verb, before what it says, and behind a short object or adverbial. */
  private List<Integer> placesAfter(Draft draft, Draft.Node verb) {
    int place = draft.place(verb);
    List<Draft.Node> after =
        draft.dependents(verb).stream().filter(node -> draft.place(node) > place).toList();
    int past = place + 1;
    int next = 0;
    if (!after.isEmpty() && after.get(0).relation == Relation.COMPOUND_PRT) {
      past = draft.end(after.get(0));
      next = 1;
    }
    List<Integer> places = new ArrayList<>();
    Draft.Node following = next < after.size() ? after.get(next) : null;
    if (following == null
        || following.relation == Relation.PUNCT
        || MARKED.contains(following.relation)
        || following.relation == Relation.OBJ && isNoun(following) && chance(15)) {
      places.add(past);
      if (following != null && CLAUSES.contains(following.relation)) {
        places.add(past);
        places.add(past);
      }
    }
    while (next < after.size() && isPlain(draft, after.get(next))) {
      places.add(draft.end(after.get(next)));
      next++;
    }
    return places;
  }

  private static boolean isNoun(Draft.Node node) {
    return node.is(PartOfSpeech.NOUN) || node.is(PartOfSpeech.PROPN);
  }

  /** An object or an adverbial without a verb of its own. */
  private static boolean isPlain(Draft draft, Draft.Node node) {
    return (node.relation == Relation.OBJ
            || node.relation == Relation.IOBJ
            || node.relation == Relation.OBL)
        && draft.below(node).stream()
            .noneMatch(n -> n.is(PartOfSpeech.VERB) || n.relation == Relation.APPOS);
  }

  /** Puts a phrase at the beginning, on the root. */
  private void open(Draft draft, List<Draft.Node> phrase, boolean comma) {
    lower(draft.at(0));
    Draft.Node top = Draft.top(phrase);
    top.head = draft.root();
    if (comma) {
      phrase.add(mark(",", top));
    }
    draft.insert(0, phrase);
    raise(draft.at(0));
  }

  private Draft.Node mark(String form, Draft.Node head) {
    Draft.Node mark = words.node(form, "P", Relation.PUNCT);
    mark.head = head;
    return mark;
  }

  /** Names somebody who is only a pronoun, or puts a title before a name. */
  private boolean name(Draft draft) {
    List<Draft.Node> subjects =
        draft.nodes().stream()
            .filter(node -> node.head != null && SUBJECTS.contains(node.relation))
            .filter(node -> draft.below(node).size() < 3)
            .filter(node -> isThirdPerson(node) || isName(node))
            .toList();
    if (subjects.isEmpty()) {
      return false;
    }
    Draft.Node subject = subjects.get(random.nextInt(subjects.size()));
    int place = draft.start(subject);
    if (isThirdPerson(subject)) {
      if (draft.below(subject).size() > 1 || !draft.at(place).form.matches("(?i)he|she")) {
        return false;
      }
      List<Draft.Node> speaker = speaker();
      Draft.Node named = Draft.top(speaker);
      named.hangOn(subject.head, subject.relation);
      draft.remove(subject);
      draft.insert(place, speaker);
      subject = named;
    }
    if (isName(subject) && draft.start(subject) == draft.place(subject) && chance(60)) {
      List<Draft.Node> title = words.phrase("title");
      Draft.top(title).head = subject;
      draft.insert(place, title);
    }
    if (place == 0) {
      raise(draft.at(0));
    }
    return true;
  }

  private static boolean isThirdPerson(Draft.Node node) {
    return node.is(PartOfSpeech.PRON) && node.has("Person=3") && node.has("Number=Sing");
  }

  private List<Draft.Node> speaker() {
    if (chance(50) && !speakers.isEmpty()) {
      return new ArrayList<>(Draft.copy(speakers.get(random.nextInt(speakers.size()))));
    }
    List<Draft.Node> speaker = words.phrase("speaker");
    Draft.Node top = Draft.top(speaker);
    if (isName(top) && speaker.get(0) == top && chance(45)) {
      List<Draft.Node> title = words.phrase("title");
      Draft.top(title).head = top;
      speaker.addAll(0, title);
    }
    return speaker;
  }

  /** Says who somebody is, between commas behind the name. */
  private boolean describe(Draft draft) {
    List<Draft.Node> subjects =
        draft.nodes().stream()
            .filter(node -> node.head != null && SUBJECTS.contains(node.relation))
            .filter(node -> draft.below(node).size() < 6)
            .filter(NewsCopies::isName)
            .filter(node -> draft.dependent(node, Relation.APPOS).isEmpty())
            .filter(node -> draft.dependent(node, Relation.CONJ).isEmpty())
            .filter(node -> !draft.at(draft.end(node) % draft.size()).is(PartOfSpeech.PUNCT))
            .toList();
    if (subjects.isEmpty()) {
      return false;
    }
    Draft.Node subject = subjects.get(random.nextInt(subjects.size()));
    boolean clause = chance(25);
    List<Draft.Node> phrase =
        clause
            ? words.phrase("who")
            : chance(40) && !appositions.isEmpty()
                ? new ArrayList<>(Draft.copy(appositions.get(random.nextInt(appositions.size()))))
                : words.phrase("apposition");
    Draft.Node top = Draft.top(phrase);
    top.head = subject;
    boolean brackets = phrase.size() < 4 && chance(15);
    phrase.add(0, mark(brackets ? "(" : ",", top));
    if (!clause && !brackets && chance(25)) {
      List<Draft.Node> who = words.phrase("who");
      top = Draft.top(who);
      top.head = subject;
      phrase.add(mark(",", top));
      phrase.addAll(who);
    }
    phrase.add(mark(brackets ? ")" : ",", top));
    draft.insert(draft.end(subject), phrase);
    return true;
  }

  /** Makes “the election” Sunday's election, or the Sunday election. */
  private boolean own(Draft draft) {
    List<Draft.Node> articles =
        draft.nodes().stream()
            .filter(node -> node.relation == Relation.DET && node.head.is(PartOfSpeech.NOUN))
            .filter(node -> node.form.equalsIgnoreCase("the"))
            .filter(node -> draft.dependents(node).isEmpty())
            .filter(node -> draft.dependent(node.head, Relation.NMOD_POSS).isEmpty())
            .toList();
    if (articles.isEmpty()) {
      return false;
    }
    Draft.Node article = articles.get(random.nextInt(articles.size()));
    int next = draft.place(article) + 1;
    boolean instead = chance(65) || draft.at(next) != article.head;
    List<Draft.Node> phrase = words.phrase(instead ? "owner" : "dated");
    Draft.top(phrase).head = article.head;
    int place = draft.place(article);
    draft.insert(place + 1, phrase);
    if (instead) {
      draft.remove(article);
      if (place == 0) {
        raise(draft.at(0));
      }
    }
    return true;
  }

  /** Joins another sentence to this one. */
  private boolean join(Draft draft) {
    Draft other = new Draft(statements.get(random.nextInt(statements.size())));
    if (draft.size() + other.size() > LONGEST) {
      return false;
    }
    boolean clause = chance(50);
    Draft.Node root = draft.root();
    Draft.Node second = other.root();
    lower(other.at(0));
    other.remove(other.at(other.size() - 1));
    Draft.Node joint = words.phrase(clause ? "as" : "and").get(0);
    if (clause && other.dependent(second, Relation.MARK).isPresent()) {
      return false;
    }
    second.hangOn(root, clause ? Relation.ADVCL : Relation.CONJ);
    joint.head = second;
    List<Draft.Node> phrase = new ArrayList<>();
    if (!clause || chance(40)) {
      phrase.add(mark(",", second));
    }
    phrase.add(joint);
    phrase.addAll(other.nodes());
    draft.insert(draft.size() - 1, phrase);
    return true;
  }

  /** Lets somebody say a statement. */
  private void attribute(Draft draft) {
    int way = random.nextInt(100);
    if (way < 10) {
      open(draft, words.phrase("opening"), true);
    } else if (way < 18) {
      credit(draft);
    } else if (way < 25) {
      dateline(draft);
    } else if (way < DATED) {
      sayFirst(draft);
    } else {
      sayLast(draft, way > 75);
    }
    if (way >= 25 && chance(8)) {
      dateline(draft);
    }
  }

  private void credit(Draft draft) {
    List<Draft.Node> phrase = words.phrase("credit");
    Draft.Node top = Draft.top(phrase);
    top.head = draft.root();
    phrase.add(0, mark(",", top));
    draft.insert(draft.size() - 1, phrase);
  }

  private void dateline(Draft draft) {
    List<Draft.Node> phrase = words.phrase("dateline");
    Draft.Node top = Draft.top(phrase);
    top.head = draft.root();
    phrase.add(mark(chance(80) ? "--" : "-", top));
    draft.insert(0, phrase);
  }

  /** Who said it, and when; the verb hangs nowhere yet, the rest on it. */
  private List<Draft.Node> saying(boolean inverted, boolean where) {
    List<Draft.Node> speaker = speaker();
    List<Draft.Node> said = words.phrase("said");
    Draft.Node verb = Draft.top(said);
    Draft.top(speaker).hangOn(verb, Relation.NSUBJ);
    List<Draft.Node> saying = new ArrayList<>();
    if (inverted && said.size() == 1) {
      saying.addAll(said);
      saying.addAll(speaker);
    } else {
      saying.addAll(speaker);
      if (chance(10)) {
        hang(saying, "when-marked", verb);
      }
      saying.addAll(said);
    }
    if (where) {
      hang(saying, "where", verb);
    }
    if (chance(60)) {
      hang(saying, chance(50) ? "when-bare" : "when-marked", verb);
    }
    return saying;
  }

  private void hang(List<Draft.Node> sentence, String section, Draft.Node head) {
    List<Draft.Node> phrase = words.phrase(section);
    Draft.top(phrase).head = head;
    sentence.addAll(phrase);
  }

  /** “The ministry said on Monday that …” */
  private void sayFirst(Draft draft) {
    Draft.Node root = draft.root();
    Draft.Node stop = draft.at(draft.size() - 1);
    List<Draft.Node> saying = saying(false, chance(20));
    Draft.Node verb = Draft.top(saying);
    lower(draft.at(0));
    root.hangOn(verb, Relation.CCOMP);
    stop.head = verb;
    if (chance(50)) {
      Draft.Node that = words.node("that", "SC", Relation.MARK);
      that.head = root;
      saying.add(that);
    }
    draft.insert(0, saying);
    raise(draft.at(0));
  }

  /** “…, the ministry said on Monday.”, with or without quotation marks. */
  private void sayLast(Draft draft, boolean quoted) {
    Draft.Node root = draft.root();
    Draft.Node stop = draft.at(draft.size() - 1);
    List<Draft.Node> saying = saying(chance(25), chance(quoted ? 30 : 10));
    Draft.Node verb = Draft.top(saying);
    root.hangOn(verb, Relation.CCOMP);
    stop.head = verb;
    saying.add(0, mark(",", root));
    if (quoted) {
      saying.add(1, mark("\"", root));
      draft.insert(0, List.of(mark("\"", root)));
    }
    draft.insert(draft.size() - 1, saying);
  }

  /** Takes the capital that a word has only as the first of its sentence. */
  private static void lower(Draft.Node node) {
    String form = node.form;
    boolean plain =
        !node.is(PartOfSpeech.PROPN)
            && !form.equals("I")
            && !form.startsWith("I'")
            && (form.length() == 1 || !Character.isUpperCase(form.charAt(1)));
    // An adjective with a capital is as often as not that of a country.
    if (plain && !node.is(PartOfSpeech.ADJ)) {
      node.form = form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
    }
  }

  private static void raise(Draft.Node node) {
    node.form = node.form.substring(0, 1).toUpperCase(Locale.ROOT) + node.form.substring(1);
  }
}
