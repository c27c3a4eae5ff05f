package io.github.schemasync.core.changelog;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * What only YAML can choose.
 *
 * @param step columns from a key to the keys below it
 * @param dash columns from a key to the dashes below it
 * @param wide whether the dash takes up a whole step of its own: {@code - changeSet:}
 * @param texts how a text is quoted that need not be
 * @param ids how an id is quoted that need not be
 */
record YamlStyle(int step, int dash, boolean wide, ScalarStyle texts, ScalarStyle ids) {
  static final YamlStyle USUAL = new YamlStyle(2, 2, false, ScalarStyle.PLAIN, ScalarStyle.PLAIN);

  DumperOptions options() {
    DumperOptions options = new DumperOptions();
    boolean dashBeside = wide || dash >= step;
    options.setIndent(step);
    options.setIndentWithIndicator(dashBeside && dash > 0);
    options.setIndicatorIndent(dash);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return options;
  }
}
