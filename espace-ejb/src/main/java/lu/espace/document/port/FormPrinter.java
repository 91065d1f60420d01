package lu.espace.document.port;

import lu.espace.document.domain.PrintedForm;

/** Prints a form as PDF/A-3 with its instance inside. */
public interface FormPrinter {

  /**
   * @param instance the XML that was filed, embedded under the name {@code instance.xml}
   * @throws lu.espace.document.domain.DocumentNotPrintable where a text cannot be shown as typed
   */
  byte[] print(PrintedForm form, byte[] instance);
}
