package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed rules are told from any others by what stands in the jar. */
class PackedSnapshotTest {
  @TempDir private Path folder;

  @Test
  void a_jar_has_the_stamp_of_the_folder_it_was_made_of() throws IOException {
    Map<String, String> files = files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }

    PackedSnapshot found = PackedSnapshot.at(jar(files, "")).orElseThrow();

    assertThat(found.stamp()).isEqualTo(PackedSnapshot.stamp(RuleFiles.directory(folder.resolve("rules"))));
    assertThat(new String(found.bytes(), StandardCharsets.UTF_8)).isEqualTo("checked ".repeat(1000));
  }

  @Test
  void a_changed_added_or_renamed_file_changes_the_stamp() throws IOException {
    String before = PackedSnapshot.at(jar(files(), "")).orElseThrow().stamp();
    Map<String, String> changed = files();
    changed.put("rules/表/a.csv", "a\n3\n");
    Map<String, String> added = files();
    added.put("rules/new.csv", "");
    Map<String, String> renamed = files();
    renamed.put("rules/c.csv", renamed.remove("rules/b.csv"));

    assertThat(PackedSnapshot.at(jar(changed, "")).orElseThrow().stamp()).isNotEqualTo(before);
    assertThat(PackedSnapshot.at(jar(added, "")).orElseThrow().stamp()).isNotEqualTo(before);
    assertThat(PackedSnapshot.at(jar(renamed, "")).orElseThrow().stamp()).isNotEqualTo(before);
  }

  @Test
  void a_jar_of_another_kind_has_no_snapshot() throws IOException {
    Map<String, String> without = files();
    without.remove(PackedSnapshot.FILE);
    Path broken = folder.resolve("broken.jar");
    Files.writeString(broken, "no jar at all, but longer than the end of one would be");

    assertThat(PackedSnapshot.at(jar(without, ""))).isEmpty();
    assertThat(PackedSnapshot.at(jar(files(), "a comment"))).isEmpty();
    assertThat(PackedSnapshot.at(broken)).isEmpty();
    assertThat(PackedSnapshot.at(folder)).isEmpty();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
    files.put("rules/表/a.csv", "a\n2\n");
    files.put(PackedSnapshot.FILE, "checked ".repeat(1000));
    files.put("rules/b.csv", "b\n1\n");
    files.put("rulesother/c.csv", "c\n");
    return files;
  }

  private Path jar(Map<String, String> files, String comment) throws IOException {
    Path jar = Files.createTempFile(folder, "one", ".jar");
    try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      zip.putNextEntry(new ZipEntry("rules/"));
      zip.closeEntry();
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
