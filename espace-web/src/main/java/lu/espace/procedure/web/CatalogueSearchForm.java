package lu.espace.procedure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lu.espace.procedure.domain.LifeEvent;
import lu.espace.procedure.service.CatalogueFilter;
import lu.espace.procedure.service.ProcedureCatalogue;
import lu.espace.procedure.service.ProcedureSummary;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.web.Prefs;
import lu.espace.shared.web.Texts;

/**
 * What is looked for in the catalogue, as the address says it, and what is found. The same on the
 * public page and in the eSpace. What the address names and nobody offers finds nothing.
 */
@Named("search")
@RequestScoped
public class CatalogueSearchForm {

  private static final int MOST = 100;

  @Inject private ProcedureCatalogue procedures;
  @Inject private Prefs prefs;
  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  private String q;
  private String event;
  private String institution;
  private String area;
  private List<ProcedureSummary> all;
  private List<ProcedureSummary> found;

  /**
   * From the address itself: a list must be the same before and after a button in it is pressed.
   */
  @PostConstruct
  void read() {
    q = text(request.getParameter("q"));
    event = text(request.getParameter("event"));
    institution = text(request.getParameter("institution"));
    area = text(request.getParameter("area"));
  }

  /** What is found, the best first. */
  public List<ProcedureSummary> getFound() {
    if (found == null) {
      found = procedures.search(filter(), prefs.getLanguage());
    }
    return found;
  }

  /** Whether anything is looked for. */
  public boolean isLooking() {
    return Stream.of(q, event, institution, area).anyMatch(value -> !value.isEmpty());
  }

  /** The life events that some procedure names. */
  public List<SelectItem> getEvents() {
    return Arrays.stream(LifeEvent.values())
        .filter(one -> all().stream().anyMatch(offered -> offered.lifeEvents().contains(one)))
        .map(one -> new SelectItem(one.name(), texts.get("procedure.event." + one)))
        .toList();
  }

  /** The institutions that offer something, by their full names. */
  public List<SelectItem> getInstitutions() {
    SortedMap<String, String> names = new TreeMap<>();
    all().forEach(offered -> names.putIfAbsent(offered.authority(), offered.institution()));
    return names.entrySet().stream()
        .filter(name -> isFirst(names, name.getKey()))
        .map(name -> new SelectItem(name.getValue(), name.getKey()))
        .toList();
  }

  /** One line for each institution, whatever its procedures call it. */
  private static boolean isFirst(SortedMap<String, String> names, String authority) {
    return names.headMap(authority).values().stream().noneMatch(names.get(authority)::equals);
  }

  /** The subject areas of which something is offered. */
  public List<SelectItem> getAreas() {
    return Arrays.stream(Compartment.values())
        .filter(one -> all().stream().anyMatch(offered -> offered.compartment() == one))
        .map(one -> new SelectItem(one.name(), texts.get("procedure.area." + one)))
        .toList();
  }

  private List<ProcedureSummary> all() {
    if (all == null) {
      all = procedures.list(prefs.getLanguage());
    }
    return all;
  }

  private CatalogueFilter filter() {
    return new CatalogueFilter(
        q.length() > MOST ? q.substring(0, MOST) : q,
        named(LifeEvent.values(), event),
        Optional.of(institution).filter(name -> !name.isEmpty()),
        named(Compartment.values(), area));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  public String getQ() {
    return q;
  }

  public String getEvent() {
    return event;
  }

  public String getInstitution() {
    return institution;
  }

  public String getArea() {
    return area;
  }
}
