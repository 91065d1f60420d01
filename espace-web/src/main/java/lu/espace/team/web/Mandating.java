package lu.espace.team.web;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.shared.web.Texts;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Role;
import lu.espace.team.service.OfferMandate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The form in which an administrator asks a person of another business to act for this one. */
@Named("mandating")
@ViewScoped
public class Mandating implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OfferMandate offer;
  @Inject private CurrentEspace current;
  @Inject private Texts texts;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final Map<Compartment, Boolean> areas = new EnumMap<>(Compartment.class);
  private EspaceId espace;
  private String number;
  private String name;
  private String email;
  private String business;
  private LocalDate lastDay;
  private Role role = Role.ACCOUNTANT;

  /** Begins with the usual: an accountant for taxes. */
  public void load() {
    espace = current.getId();
    Arrays.stream(Compartment.values()).forEach(area -> areas.put(area, false));
    areas.put(Compartment.TAX, true);
  }

  /** Sends the invitation. */
  public void send() {
    try {
      offer.offer(
          espace,
          Invitee.typed(number, name, email),
          business,
          Optional.ofNullable(lastDay),
          role,
          chosen());
      messages.done("team.mandate.offered", name);
      Faces.getFlash().setKeepMessages(true);
      Faces.redirect("/space/mandates");
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  private Set<Compartment> chosen() {
    return areas.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What one gives to people of another business; to manage the team is not among it. */
  public List<SelectItem> getRoles() {
    return Stream.of(Role.ACCOUNTANT, Role.READER, Role.PREPARER, Role.SIGNATORY)
        .map(one -> new SelectItem(one, texts.get("team.mandate.role.".concat(one.name()))))
        .toList();
  }

  public Map<Compartment, Boolean> getAreas() {
    return areas;
  }

  public Compartment[] getAllAreas() {
    return Compartment.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getBusiness() {
    return business;
  }

  public void setBusiness(String business) {
    this.business = business;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
