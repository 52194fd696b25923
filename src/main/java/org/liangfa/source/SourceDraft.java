package org.liangfa.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file as written, before anything is checked; the only place where a value may be absent.
 *
 * <p>Fields, not a record: a record's unknown properties are buffered while it is read and lose their line.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class SourceDraft {
  @Nullable String id;
  @Nullable TitleDraft title;
  @Nullable String issuer;
  @Nullable String rank;
  @Nullable String division;
  @Nullable String from;
  @Nullable String until;
  @Nullable String provenance;
  @Nullable List<@Nullable ArticleDraft> articles;

  @JsonAutoDetect(fieldVisibility = Visibility.ANY)
  static final class TitleDraft {
    @Nullable String zh;
    @Nullable String en;
  }

  @JsonAutoDetect(fieldVisibility = Visibility.ANY)
  static final class ArticleDraft {
    @Nullable String number;
    @Nullable String mark;
    @Nullable String text;
  }
}
