package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file's bytes and the text that they are. */
final class FileText {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;
  private final byte[] bytes;
  private final Charset charset;
  private final String text;

  private FileText(Path file, byte[] bytes, Charset charset, String text) {
    this.file = file;
    this.bytes = bytes;
    this.charset = charset;
    this.text = text;
  }

  /**
   * @throws SyncProblem when it cannot be read or is not in its encoding
   */
  static FileText read(Path file) {
    try {
      return of(file, bytes(file));
    } catch (CharacterCodingException undecodable) {
      throw unreadable(file, undecodable);
    }
  }

  /**
   * @throws SyncProblem when it cannot be read
   */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static SyncProblem unreadable(Path file, IOException why) {
    return new SyncProblem(
        ProblemPage.CHANGELOG_UNREADABLE,
        file + " cannot be read: " + why,
        "Make the file readable, and keep it in the encoding that it declares; UTF-8 where it"
            + " declares none.",
        why);
  }

  static FileText of(Path file, byte[] bytes) throws CharacterCodingException {
    boolean marked = isMarked(bytes);
    int start = marked ? MARK.length : 0;
    Charset charset = marked ? StandardCharsets.UTF_8 : XmlDeclaration.charset(bytes);
    String text =
        charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
    return new FileText(file, bytes, charset, text);
  }

  private static boolean isMarked(byte[] bytes) {
    return Arrays.equals(bytes, 0, Math.min(MARK.length, bytes.length), MARK, 0, MARK.length);
  }

  /** Absolute. */
  Path file() {
    return file;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Charset charset() {
    return charset;
  }

  boolean byteOrderMark() {
    return isMarked(bytes);
  }

  /** Without the byte order mark. */
  String text() {
    return text;
  }

  /** The bytes with something in the place of others; none of those around it changes. */
  byte[] replace(int from, int to, String inserted) {
    int mark = byteOrderMark() ? MARK.length : 0;
    int position = mark + text.substring(0, from).getBytes(charset).length;
    int rest = position + text.substring(from, to).getBytes(charset).length;
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.write(bytes, 0, position);
    result.writeBytes(inserted.getBytes(charset));
    result.write(bytes, rest, bytes.length - rest);
    return result.toByteArray();
  }

  /** Offset behind {@code <?xml … ?>}; 0 where there is none. */
  int declarationEnd() {
    return text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
  }

  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  boolean endsInNewline() {
    return text.endsWith("\n");
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Before the line's end. */
  int lineStop(int offset) {
    int end = text.indexOf('\n', offset);
    if (end < 0) {
      return text.length();
    }
    return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** The blanks before the offset when nothing else is on the line, else none. */
  String marginOf(int offset) {
    String before = text.substring(lineStart(offset), offset);
    return before.isBlank() ? before : "";
  }

  /** The blanks with which the offset's line begins. */
  String leadingBlanks(int offset) {
    String line = text.substring(lineStart(offset), offset);
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  boolean isFirstOnLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** Whether two offsets have an empty line between them. */
  boolean isBlankLineIn(int from, int to) {
    List<String> lines = List.of(text.substring(from, Math.max(from, to)).split("\n", -1));
    return lines.size() > 2
        && lines.subList(1, lines.size() - 1).stream().anyMatch(String::isBlank);
  }
}
