package lu.espace.document.port;

import lu.espace.document.domain.PrintedList;

/** Prints a list as PDF/A-3. */
public interface ListPrinter {

  /** Signs that the printed page cannot show stand there as question marks. */
  byte[] print(PrintedList list);
}
