package io.github.dateline.page;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import io.github.dateline.article.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Mustache as Dateline uses it: every mistake in a template is told, with its line; every value is
 * escaped but {@link Markup}, which {@link TemplateCheck} sees to.
 */
final class TemplateEngine {
  private final Templates templates;
  private final Factory factory = new Factory();
  private final IdentityHashMap<Code, TemplateContext> places = new IdentityHashMap<>();
  private final Set<Code> raw = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> used = new TreeSet<>();

  TemplateEngine(Templates templates) {
    this.templates = templates;
  }

  /**
   * Renders one page.
   *
   * @throws PageException when the template is not well-formed or holds a name that {@code view}
   *     has not
   */
  String render(String template, Object view) {
    StringWriter page = new StringWriter();
    try {
      compile(template).execute(page, view);
    } catch (MustacheException e) {
      throw problem(template, e);
    }
    return page.toString();
  }

  /** The template as Mustache reads it. */
  Mustache compile(String template) {
    try {
      return factory.compile(template);
    } catch (MustacheException e) {
      throw problem(template, e);
    }
  }

  /** Whether a tag asks for its value without escaping: {@code {{{name}}}}. */
  boolean isRaw(Code code) {
    return raw.contains(code);
  }

  /** A mistake in a tag, told with the tag's file and line. */
  Problem problem(Code code, String template, String what, String remedy) {
    @Nullable TemplateContext at = places.get(code);
    return at == null
        ? new Problem(file(template), 0, what, remedy)
        : new Problem(file(at.file()), line(at), what, remedy);
  }

  /** The templates that pages have asked for so far, by themselves or through others. */
  Set<String> used() {
    return Collections.unmodifiableSet(used);
  }

  /** The folder's name before a template's, as the user knows the file. */
  String file(String template) {
    return templates.folder() + "/" + template;
  }

  /**
   * The line of a place. Mustache does not count line ends within a tag, such as a long comment.
   */
  private int line(TemplateContext at) {
    String text = templates.text(at.file()).orElse("");
    int counted = 1;
    int line = 1;
    boolean inTag = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("{{", i)) {
        inTag = true;
      } else if (text.startsWith("}}", i)) {
        inTag = false;
      } else if (text.charAt(i) == '\n') {
        if (!inTag && counted++ == at.line()) {
          return line;
        }
        line++;
      }
    }
    return line;
  }

  private PageException problem(String template, MustacheException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PageException told) {
        return told;
      }
    }
    @Nullable TemplateContext at = e.getContext();
    String what = String.valueOf(e.getMessage()).replaceAll("\\s*@?\\[[^\\]]*\\]$", "");
    return new PageException(
        new Problem(
            file(at == null ? template : at.file()),
            at == null ? 0 : line(at),
            "not a template that Mustache can read: " + what,
            "close every {{#section}} with {{/section}} and every tag with }}"));
  }

  private final class Factory extends DefaultMustacheFactory {
    Factory() {
      setObjectHandler(new Strict());
    }

    @Override
    public Reader getReader(String name) {
      String text = templates.texts().get(name);
      if (text == null) {
        throw new PageException(
            new Problem(
                file(name),
                0,
                "there is no such template",
                Nearest.advice(name, templates.texts().keySet())));
      }
      used.add(name);
      // A partial in the middle of a line must not end that line.
      return new StringReader(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(Html.escape(value));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new Visitor(this);
    }
  }

  /** Remembers where each tag stands, and refuses tags that a check could not follow. */
  private final class Visitor extends DefaultMustacheVisitor {
    Visitor(DefaultMustacheFactory factory) {
      super(factory);
    }

    @Override
    public void value(TemplateContext at, String name, boolean encoded) {
      super.value(at, name, encoded);
      remember(at);
      if (!encoded) {
        raw.add(list.get(list.size() - 1));
      }
    }

    @Override
    public void iterable(TemplateContext at, String name, Mustache inside) {
      super.iterable(at, name, inside);
      remember(at);
    }

    @Override
    public void notIterable(TemplateContext at, String name, Mustache inside) {
      super.notIterable(at, name, inside);
      remember(at);
    }

    @Override
    public void partial(TemplateContext at, String name, String indent) {
      String file = name + ".html";
      if (!templates.texts().containsKey(file)) {
        throw refuse(
            at,
            "there is no template " + file + " for {{>" + name + "}}",
            Nearest.advice(file, templates.texts().keySet()));
      }
      super.partial(at, name, indent);
      remember(at);
    }

    @Override
    public void dynamicPartial(TemplateContext at, String name, String indent) {
      throw refuse(at, "{{>*" + name + "}} is not supported", "name the template itself");
    }

    @Override
    public void extend(TemplateContext at, String name, Mustache inside) {
      throw refuse(at, "{{<" + name + "}} is not supported", "write {{>" + name + "}}");
    }

    @Override
    public void name(TemplateContext at, String name, Mustache inside) {
      throw refuse(at, "{{$" + name + "}} is not supported", "write its content alone");
    }

    private PageException refuse(TemplateContext at, String what, String remedy) {
      return new PageException(new Problem(file(at.file()), line(at), what, remedy));
    }

    private void remember(TemplateContext at) {
      places.put(list.get(list.size() - 1), at);
    }
  }

  /** Tells a name that the view has not, where Mustache would print nothing. */
  private static final class Strict extends ReflectionObjectHandler {
    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
      throw new MustacheException("no value is called " + name);
    }
  }
}
