package org.liangfa.snapshot;

import org.jspecify.annotations.Nullable;

/** How values of one type are written and read; both ways side by side, so that they cannot part. */
interface Form {
  void write(Object value, Output out);

  Object read(Input in);

  /** The same, for a value that may be missing. */
  default Form optional() {
    Form present = this;
    return new Form() {
      @Override
      public void write(@Nullable Object value, Output out) {
        out.number(value == null ? 0 : 1);
        if (value != null) {
          present.write(value, out);
        }
      }

      @Override
      public @Nullable Object read(Input in) {
        return in.number() == 0 ? null : present.read(in);
      }
    };
  }
}
