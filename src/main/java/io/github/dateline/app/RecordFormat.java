package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes records as bytes and reads them back, along the types that their components declare: no
 * class is named in the bytes but one that implements an open interface of ours.
 *
 * <p>Java's own serialization knows no {@code Optional}; libraries that know records reach for
 * {@code sun.misc.Unsafe}, of which a JDK since 24 warns on the terminal.
 */
final class RecordFormat {

  private static final String OURS = "io.github.dateline.";

  /** Type → how it is written; the types of components are known in advance and few. */
  private final Map<Type, Part> parts = new ConcurrentHashMap<>();

  /** How one type is written and read. */
  private interface Part {
    void write(Object value, Out out) throws IOException, ReflectiveOperationException;

    Object read(In in) throws IOException, ReflectiveOperationException;
  }

  /** Bytes, and the strings among them: each is written once. */
  private static final class Out {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final DataOutputStream data = new DataOutputStream(bytes);
    private final Map<String, Integer> strings = new HashMap<>();

    void number(long value) throws IOException {
      long rest = (value << 1) ^ (value >> 63);
      while ((rest & ~0x7FL) != 0) {
        data.writeByte((int) ((rest & 0x7F) | 0x80));
        rest >>>= 7;
      }
      data.writeByte((int) rest);
    }

    void string(String text) throws IOException {
      Integer known = strings.putIfAbsent(text, strings.size());
      if (known != null) {
        number(known + 1L);
        return;
      }
      byte[] utf8 = text.getBytes(UTF_8);
      number(0);
      number(utf8.length);
      data.write(utf8);
    }
  }

  private static final class In {
    private final ByteBuffer data;
    private final List<String> strings = new ArrayList<>();

    In(byte[] bytes) {
      data = ByteBuffer.wrap(bytes);
    }

    long number() throws IOException {
      long rest = 0;
      int shift = 0;
      int part;
      do {
        part = data.get();
        rest |= (long) (part & 0x7F) << shift;
        shift += 7;
      } while ((part & 0x80) != 0 && shift < Long.SIZE);
      return (rest >>> 1) ^ -(rest & 1);
    }

    /** A length or an index, no larger than the bytes that are left could hold. */
    int count() throws IOException {
      long count = number();
      if (count < 0 || count > data.remaining()) {
        throw new InvalidObjectException("a length of " + count);
      }
      return (int) count;
    }

    String string() throws IOException {
      long known = number();
      if (known > 0 && known <= strings.size()) {
        return strings.get((int) known - 1);
      }
      if (known != 0) {
        throw new InvalidObjectException("string " + known);
      }
      int length = count();
      String text = new String(data.array(), data.position(), length, UTF_8);
      data.position(data.position() + length);
      strings.add(text);
      return text;
    }
  }

  /**
   * A record as bytes.
   *
   * @throws IllegalArgumentException when a component has a type that is not known here
   */
  byte[] write(Record record) {
    try {
      Out out = new Out();
      part(record.getClass()).write(record, out);
      return out.bytes.toByteArray();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be written: " + record.getClass(), e);
    }
  }

  /**
   * The record that {@link #write} wrote.
   *
   * @throws IOException when these are not the bytes of such a record
   */
  <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
    try {
      In in = new In(bytes);
      T record = type.cast(part(type).read(in));
      if (in.data.hasRemaining()) {
        throw new InvalidObjectException("more bytes than a record has");
      }
      return record;
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IOException("not a " + type.getSimpleName(), e);
    }
  }

  private Part part(Type type) {
    Part known = parts.get(type);
    if (known == null) {
      // Not computeIfAbsent: a record that holds its own type would ask for itself.
      known = make(type);
      parts.put(type, known);
    }
    return known;
  }

  private Part make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == List.class) {
        return list(argument);
      }
      if (generic.getRawType() == Set.class) {
        return set(argument);
      }
      if (generic.getRawType() == Optional.class) {
        return optional(argument);
      }
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    throw new IllegalArgumentException("no way to write a " + type);
  }

  private Part ofClass(Class<?> type) {
    if (type == String.class) {
      return part((value, out) -> out.string((String) value), In::string);
    }
    if (type == int.class || type == Integer.class) {
      return part((value, out) -> out.number((Integer) value), in -> (int) in.number());
    }
    if (type == long.class) {
      return part((value, out) -> out.number((Long) value), In::number);
    }
    if (type == boolean.class) {
      return part((value, out) -> out.number((Boolean) value ? 1 : 0), in -> in.number() != 0);
    }
    if (type == int[].class) {
      return part(RecordFormat::writeInts, RecordFormat::readInts);
    }
    if (type == long[].class) {
      return part(RecordFormat::writeLongs, RecordFormat::readLongs);
    }
    if (type == LocalDate.class) {
      return part(
          (value, out) -> out.number(((LocalDate) value).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.number()));
    }
    if (type == MonthDay.class) {
      return part((value, out) -> out.string(value.toString()), in -> MonthDay.parse(in.string()));
    }
    if (type.isEnum()) {
      List<?> constants = List.of(type.getEnumConstants());
      return part(
          (value, out) -> out.number(constants.indexOf(value)),
          in -> constants.get((int) in.number()));
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      return choice(List.copyOf(leaves(type)));
    }
    if (type.isInterface() && type.getName().startsWith(OURS)) {
      return open(type);
    }
    throw new IllegalArgumentException("no way to write a " + type);
  }

  private interface Writing {
    void write(Object value, Out out) throws IOException;
  }

  private interface Reading {
    Object read(In in) throws IOException;
  }

  private static Part part(Writing writing, Reading reading) {
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException {
        writing.write(value, out);
      }

      @Override
      public Object read(In in) throws IOException {
        return reading.read(in);
      }
    };
  }

  private static void writeInts(Object value, Out out) throws IOException {
    int[] numbers = (int[]) value;
    out.number((long) numbers.length * Integer.BYTES);
    for (int number : numbers) {
      out.data.writeInt(number);
    }
  }

  private static int[] readInts(In in) throws IOException {
    int bytes = in.count();
    int[] numbers = new int[bytes / Integer.BYTES];
    in.data.slice().asIntBuffer().get(numbers);
    in.data.position(in.data.position() + bytes);
    return numbers;
  }

  private static void writeLongs(Object value, Out out) throws IOException {
    long[] numbers = (long[]) value;
    out.number((long) numbers.length * Long.BYTES);
    for (long number : numbers) {
      out.data.writeLong(number);
    }
  }

  private static long[] readLongs(In in) throws IOException {
    int bytes = in.count();
    long[] numbers = new long[bytes / Long.BYTES];
    in.data.slice().asLongBuffer().get(numbers);
    in.data.position(in.data.position() + bytes);
    return numbers;
  }

  private Part list(Type element) {
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        List<?> list = (List<?>) value;
        out.number(list.size());
        for (Object one : list) {
          part(element).write(one, out);
        }
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        int size = in.count();
        Object[] list = new Object[size];
        for (int i = 0; i < size; i++) {
          list[i] = part(element).read(in);
        }
        return List.of(list);
      }
    };
  }

  private Part set(Type element) {
    Part list = list(element);
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        list.write(((Set<?>) value).stream().sorted().toList(), out);
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        return Set.copyOf((List<?>) list.read(in));
      }
    };
  }

  private Part optional(Type content) {
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        Optional<?> optional = (Optional<?>) value;
        out.number(optional.isPresent() ? 1 : 0);
        if (optional.isPresent()) {
          part(content).write(optional.get(), out);
        }
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        return in.number() == 0 ? Optional.empty() : Optional.of(part(content).read(in));
      }
    };
  }

  private Part record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Method[] accessors = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    Constructor<?> constructor;
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("a record without its constructor: " + type, e);
    }
    constructor.setAccessible(true);
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        for (int i = 0; i < components.length; i++) {
          part(components[i].getGenericType()).write(accessors[i].invoke(value), out);
        }
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
          values[i] = part(components[i].getGenericType()).read(in);
        }
        return constructor.newInstance(values);
      }
    };
  }

  /** A closed choice: which one, by its place among those that are permitted, and the thing. */
  private Part choice(List<Class<?>> leaves) {
    Map<Class<?>, Integer> places = new HashMap<>();
    leaves.forEach(leaf -> places.put(leaf, places.size()));
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        Class<?> type = declared(value);
        Integer place = places.get(type);
        if (place == null) {
          throw new IllegalArgumentException("not permitted: " + type);
        }
        out.number(place);
        part(type).write(value, out);
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        return part(leaves.get((int) in.number())).read(in);
      }
    };
  }

  /** An open interface of ours: the record's name, and the record. */
  private Part open(Class<?> type) {
    return new Part() {
      @Override
      public void write(Object value, Out out) throws IOException, ReflectiveOperationException {
        out.string(declared(value).getName());
        part(declared(value)).write(value, out);
      }

      @Override
      public Object read(In in) throws IOException, ReflectiveOperationException {
        String name = in.string();
        if (!name.startsWith(OURS)) {
          throw new InvalidObjectException("a class of others: " + name);
        }
        Class<?> found = Class.forName(name, false, type.getClassLoader());
        if (!type.isAssignableFrom(found) || !(found.isRecord() || found.isEnum())) {
          throw new InvalidObjectException("no " + type.getSimpleName() + ": " + name);
        }
        return part(found).read(in);
      }
    };
  }

  /** The enum of a constant that has a body, or else the class itself. */
  private static Class<?> declared(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    Set<Class<?>> leaves = new LinkedHashSet<>();
    for (Class<?> permitted : Arrays.asList(type.getPermittedSubclasses())) {
      leaves.addAll(
          permitted.isInterface() && permitted.isSealed() ? leaves(permitted) : Set.of(permitted));
    }
    return leaves;
  }
}
