package lu.espace.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import lu.espace.document.domain.PrintedList;
import lu.espace.document.port.ListPrinter;

/** Prints lists with Apache FOP: tagged PDF/A-3a on A4 across. */
@ApplicationScoped
public class FopListPrinter implements ListPrinter {

  private final FopPress press = new FopPress("list.xsl");

  @Override
  public byte[] print(PrintedList list) {
    return press.print(xml -> new ListXml(list, press.metrics(), xml).tell());
  }
}
