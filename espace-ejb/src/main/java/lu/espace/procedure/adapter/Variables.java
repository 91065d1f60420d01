package lu.espace.procedure.adapter;

import java.time.LocalDate;
import java.util.List;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.LuxembourgCalendar;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * What expressions know besides the instance. The working days are given as a sequence, so that a
 * rule of law can count them without a function of ours: {@code . >= $working-days[3]}.
 */
record Variables(LocalDate day, XdmValue today, XdmValue lang, XdmValue workingDays) {

  /** How many of the coming working days a definition can name. */
  static final int WORKING_DAYS = 60;

  private static final QName TODAY = new QName("today");
  private static final QName LANG = new QName("lang");
  private static final QName DAYS = new QName("working-days");

  static Variables of(LocalDate today, Language language) {
    List<XdmAtomicValue> days =
        LuxembourgCalendar.workingDaysAfter(today, WORKING_DAYS).stream()
            .map(XdmAtomicValue::new)
            .toList();
    return new Variables(
        today, new XdmAtomicValue(today), new XdmAtomicValue(language.code()), new XdmValue(days));
  }

  Variables in(Language language) {
    return new Variables(day, today, new XdmAtomicValue(language.code()), workingDays);
  }

  static void declare(XPathCompiler compiler) {
    compiler.declareVariable(TODAY);
    compiler.declareVariable(LANG);
    compiler.declareVariable(DAYS);
  }

  void assign(XPathSelector selector) throws SaxonApiException {
    selector.setVariable(TODAY, today);
    selector.setVariable(LANG, lang);
    selector.setVariable(DAYS, workingDays);
  }
}
