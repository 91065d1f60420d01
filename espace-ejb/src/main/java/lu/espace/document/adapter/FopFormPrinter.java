package lu.espace.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.port.FormPrinter;

/** Prints forms with Apache FOP: style sheet, layout, tagged PDF/A-3a with the instance inside. */
@ApplicationScoped
public class FopFormPrinter implements FormPrinter {

  private final FopPress press = new FopPress("form.xsl");

  @Override
  public byte[] print(PrintedForm form, byte[] instance) {
    return press.print(xml -> new FormXml(form, press.metrics(), xml).tell(instance));
  }
}
