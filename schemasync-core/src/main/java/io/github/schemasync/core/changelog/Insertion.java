package io.github.schemasync.core.changelog;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New entries in a file that stays as it is, byte for byte, around them.
 *
 * @param behind the entry that they follow
 */
record Insertion(ChangelogFile file, Optional<Entry> behind, Slot slot) {

  FileChange of(List<String> entries) {
    String text = slot.before() + String.join(slot.between(), entries) + slot.after();
    FileText source = file.source();
    if (!source.charset().newEncoder().canEncode(text)) {
      throw NoRoom.changesMore(source);
    }
    byte[] after = source.replace(slot.offset(), slot.end(), text.replace("\n", source.lineEnd()));
    requireOnlyAdded(after, entries.size());
    return new FileChange(source.file(), Optional.of(source.bytes()), after);
  }

  /** Reads what was made: every old entry must still be there, in its order and saying the same. */
  private void requireOnlyAdded(byte[] after, int added) {
    List<Entry> now = new ArrayList<>(read(after).entries());
    int position = behind.map(entry -> file.entries().indexOf(entry) + 1).orElse(0);
    boolean isRoomy = now.size() == file.entries().size() + added;
    if (isRoomy) {
      now.subList(position, position + added).clear();
    }
    for (int i = 0; i < now.size(); i++) {
      if (!isRoomy || !now.get(i).saysTheSameAs(file.entries().get(i))) {
        throw NoRoom.changesMore(file.source());
      }
    }
  }

  private ChangelogFile read(byte[] after) {
    try {
      return file.format().read(FileText.of(file.source().file(), after));
    } catch (CharacterCodingException impossible) {
      throw NoRoom.changesMore(file.source());
    }
  }
}
