package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.access.domain.LoginRecord;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;

/** A holder's own logins and refused attempts, by which it notices a stranger. */
@Stateless
@Guarded
public class LoginHistory {

  /** Lines of a page. */
  static final int PAGE = 20;

  private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
  private static final long MICROS = 1_000_000L;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Caller caller;

  /**
   * @param after the place at which the page before ended; anything else gives the first page
   */
  @ForHolders
  @ReadOnly
  public LoginPage page(String after) {
    List<LoginRecord> found = query(place(after)).setMaxResults(PAGE + 1).getResultList();
    List<LoginRecord> shown = found.subList(0, Math.min(PAGE, found.size()));
    String next = found.size() > PAGE ? place(shown.get(PAGE - 1)) : "";
    return new LoginPage(shown.stream().map(LoginHistory::line).toList(), next);
  }

  private TypedQuery<LoginRecord> query(Optional<Place> after) {
    String from = "select r from LoginRecord r where r.ssn = :ssn";
    String order = " order by r.loggedInAt desc, r.id desc";
    if (after.isEmpty()) {
      return entities
          .createQuery(from + order, LoginRecord.class)
          .setParameter("ssn", caller.ssn().value());
    }
    return entities
        .createQuery(
            from + " and (r.loggedInAt < :at or (r.loggedInAt = :at and r.id < :id))" + order,
            LoginRecord.class)
        .setParameter("ssn", caller.ssn().value())
        .setParameter("at", after.get().at())
        .setParameter("id", after.get().id());
  }

  private static LoginLine line(LoginRecord login) {
    return new LoginLine(
        login.loggedInAt(),
        login.visit().door(),
        login.visit().browser(),
        login.title(),
        login.fingerprint(),
        login.obstacle().orElse(null));
  }

  private static String place(LoginRecord login) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, login.loggedInAt()) + "-" + login.id();
  }

  private static Optional<Place> place(String written) {
    Matcher parts = PLACE.matcher(written == null ? "" : written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long micros = Long.parseLong(parts.group(1));
    Instant at = Instant.ofEpochSecond(micros / MICROS).plus(micros % MICROS, ChronoUnit.MICROS);
    return Optional.of(new Place(at, Long.parseLong(parts.group(2))));
  }

  private record Place(Instant at, long id) {}
}
