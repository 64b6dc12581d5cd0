package io.github.dateline.page;

import com.github.mustachejava.Code;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import io.github.dateline.article.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the names in a template with the records it will be shown, before anything is rendered:
 * so a misspelt name is found also in a section that today's timeline leaves empty.
 */
final class TemplateCheck {
  private final TemplateEngine engine;
  private final Set<String> words;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A check against records and words.
   *
   * @param words the names below a component that is a {@code Map}
   */
  TemplateCheck(TemplateEngine engine, Set<String> words) {
    this.engine = engine;
    this.words = words;
  }

  /** Checks one template against the view it renders. */
  void check(String template, Class<? extends Record> view) {
    walk(engine.compile(template), List.of(view), template);
  }

  /** What was found so far, in order. */
  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  private void walk(Code holder, List<Type> scopes, String template) {
    if (holder.getCodes() == null) {
      return;
    }
    for (Code code : holder.getCodes()) {
      if (code instanceof PartialCode partial) {
        String file = partial.getName() + ".html";
        if (scopes.size() < 20) {
          walk(engine.compile(file), scopes, file);
        }
      } else if (code instanceof NotIterableCode inverted) {
        find(inverted, scopes, template);
        walk(inverted, scopes, template);
      } else if (code instanceof IterableCode section) {
        Optional<Type> found = find(section, scopes, template);
        if (found.isPresent()) {
          List<Type> inner = new ArrayList<>(scopes);
          Type entered = element(found.get());
          if (entered != boolean.class) {
            inner.add(entered);
          }
          walk(section, inner, template);
        }
      } else if (code instanceof ValueCode value) {
        find(value, scopes, template).ifPresent(type -> mustBeText(value, type, template));
      }
    }
  }

  private void mustBeText(Code code, Type type, String template) {
    Type shown = element(type);
    String name = code.getName();
    if (engine.isRaw(code) && shown != Markup.class) {
      report(code, template, "{{{" + name + "}}} would not be escaped", "write {{" + name + "}}");
      return;
    }
    if (shown == Markup.class) {
      if (!engine.isRaw(code)) {
        report(code, template, "{{" + name + "}} is markup", "write {{{" + name + "}}}");
      }
      return;
    }
    if (shown instanceof Class<?> c && (c.isRecord() || c == boolean.class)) {
      report(code, template, "{{" + code.getName() + "}} is not text", "use it as a section");
    } else if (type != shown && isList(type)) {
      report(code, template, "{{" + code.getName() + "}} is a list", "use it as a section");
    }
  }

  /** The type of a tag's name, looked up from the innermost scope outwards as Mustache does. */
  private Optional<Type> find(Code code, List<Type> scopes, String template) {
    String name = code.getName();
    if (name.equals(".")) {
      return Optional.of(scopes.get(scopes.size() - 1));
    }
    String[] steps = name.split("\\.", -1);
    for (int i = scopes.size() - 1; i >= 0; i--) {
      @Nullable Type type = member(scopes.get(i), steps[0]);
      if (type != null) {
        for (String step : Arrays.asList(steps).subList(1, steps.length)) {
          Type owner = element(type);
          type = member(owner, step);
          if (type == null) {
            missing(code, template, step, members(owner));
            return Optional.empty();
          }
        }
        return Optional.of(type);
      }
    }
    Set<String> known = new TreeSet<>();
    scopes.forEach(scope -> known.addAll(members(scope)));
    missing(code, template, steps[0], known);
    return Optional.empty();
  }

  private void missing(Code code, String template, String step, Collection<String> known) {
    String within = step.equals(code.getName()) ? "" : " in {{" + code.getName() + "}}";
    report(code, template, "no value is called " + step + within, Nearest.advice(step, known));
  }

  private void report(Code code, String template, String what, String remedy) {
    problems.add(engine.problem(code, template, what, remedy));
  }

  private @Nullable Type member(Type owner, String name) {
    if (isWords(owner)) {
      return words.contains(name) ? String.class : null;
    }
    if (owner instanceof Class<?> c && c.isRecord()) {
      for (RecordComponent component : c.getRecordComponents()) {
        if (component.getName().equals(name)) {
          return component.getGenericType();
        }
      }
    }
    return null;
  }

  private Set<String> members(Type owner) {
    if (isWords(owner)) {
      return words;
    }
    Set<String> names = new TreeSet<>();
    if (owner instanceof Class<?> c && c.isRecord()) {
      for (RecordComponent component : c.getRecordComponents()) {
        names.add(component.getName());
      }
    }
    return names;
  }

  private static boolean isWords(Type type) {
    return type instanceof ParameterizedType p && p.getRawType() == Map.class;
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType p && p.getRawType() == List.class;
  }

  /**
   * What a section over {@code type} shows: the {@code T} of a list or an optional, else itself.
   */
  private static Type element(Type type) {
    return type instanceof ParameterizedType p
            && (p.getRawType() == List.class || p.getRawType() == Optional.class)
        ? p.getActualTypeArguments()[0]
        : type;
  }
}
