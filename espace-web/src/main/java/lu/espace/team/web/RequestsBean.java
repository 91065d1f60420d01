package lu.espace.team.web;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.shared.web.Texts;
import lu.espace.team.domain.Role;
import lu.espace.team.service.DecideJoin;
import lu.espace.team.service.JoinLine;
import org.omnifaces.cdi.ViewScoped;

/** The people who ask to be let in, for those who decide. */
@Named("requests")
@ViewScoped
public class RequestsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DecideJoin decide;
  @Inject private CurrentEspace current;
  @Inject private Texts texts;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final Map<Long, Role> roles = new HashMap<>();
  private EspaceId espace;
  private List<JoinLine> lines = List.of();

  /** Reads them. */
  public void load() {
    espace = current.getId();
    lines = decide.open(espace);
    lines.forEach(line -> roles.putIfAbsent(line.id(), Role.READER));
  }

  /** Lets the person in, with the rights of the chosen role. */
  public void accept(JoinLine line) {
    try {
      decide.accept(espace, line.id(), roles.get(line.id()));
      messages.done("team.join.accepted", line.name());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  /** Does not let the person in. */
  public void decline(JoinLine line) {
    try {
      decide.decline(espace, line.id());
      messages.done("team.join.declined", line.name());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  public List<JoinLine> getLines() {
    return lines;
  }

  /** The chosen role of each request, by its number. */
  public Map<Long, Role> getRoles() {
    return roles;
  }

  /** What a person of the business itself can become; the rights can be changed afterwards. */
  public List<SelectItem> getOptions() {
    return Stream.of(Role.ADMINISTRATOR, Role.SIGNATORY, Role.PREPARER, Role.READER)
        .map(one -> new SelectItem(one, texts.get("team.join.role.".concat(one.name()))))
        .toList();
  }
}
