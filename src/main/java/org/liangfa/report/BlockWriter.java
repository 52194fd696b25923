package org.liangfa.report;

/** What a readable format must be able to write. */
interface BlockWriter {
  void fields(Block.Fields block);

  void items(Block.Items block);

  void grid(Block.Grid block);

  void note(Block.Note block);

  void paste(Block.Paste block);
}
