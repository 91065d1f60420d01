package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.BusinessTest;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.Guard;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.RightGiven;
import org.junit.jupiter.api.Test;

/**
 * Every method of every service against every right, reach and state of a member. The methods come
 * from the compiled classes, what they should do from {@code rights-matrix.txt}: a new method
 * without a row fails, and so does a row whose method declares something else.
 */
class RightsMatrixTest extends BusinessTest {

  private static final ProcedureCode PROCEDURE = new ProcedureCode("adem-vacancy");

  /** How somebody stands to the eSpace. */
  private enum Standing {
    STRANGER,
    INVITED,
    ACTIVE,
    NOT_YET,
    NO_LONGER,
    SUSPENDED,
    REMOVED
  }

  private final Map<Compartment, FileNumber> numbers = new EnumMap<>(Compartment.class);
  private final List<String> wrong = new ArrayList<>();
  private EspaceId espace;

  @Test
  void everyMethodHasItsRowAndEveryRowItsMethod() {
    assertThat(ServiceMethods.all().stream().map(ServiceMethods::name).toList())
        .as("rights-matrix.txt says for each method: name = who [espace|file] [reads]")
        .containsExactlyInAnyOrderElementsOf(ExpectedRight.table().keySet());
  }

  @Test
  void eachMethodLetsThroughWhomItsRowNamesAndEveryDenialLeavesALine() {
    startDay();
    Guard guard = get(Guard.class);
    for (Standing standing : Standing.values()) {
      for (Right right : Right.values()) {
        for (Scope reach : reaches()) {
          inTransaction(
              () -> stand(standing, new RightGiven(right, reach, from(standing), until(standing))));
          inTransaction(() -> compare(guard, standing, right, reach));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoIsNotLoggedInReachesOnlyWhatIsOpen() {
    startDay();
    caller.isNobody();
    assertThat(reached()).isEqualTo(expected(ExpectedRight::isOpen));
  }

  @Test
  void whoOnlyLooksAsAMemberReachesExactlyWhatReads() {
    startDay();
    viewpoint.seeAs(espace, new Ssn(CLAIRE));
    assertThat(reached()).isEqualTo(expected(row -> row.isOpen() || row.reads()));
  }

  /** The methods that let the caller through, about a file of personnel matters. */
  private Set<String> reached() {
    Set<String> reached = new TreeSet<>();
    inTransaction(
        () ->
            ServiceMethods.all().stream()
                .filter(
                    method -> get(Guard.class).admits(method, arguments(method, Compartment.HR)))
                .map(ServiceMethods::name)
                .forEach(reached::add));
    return reached;
  }

  private static Set<String> expected(Predicate<ExpectedRight> admits) {
    return ExpectedRight.table().entrySet().stream()
        .filter(row -> admits.test(row.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>(super.beans());
    beans.add(Guard.class);
    return beans;
  }

  private static List<Scope> reaches() {
    List<Scope> reaches = new ArrayList<>();
    reaches.add(Scope.everything());
    Arrays.stream(Compartment.values()).map(Scope::of).forEach(reaches::add);
    reaches.add(Scope.of(Compartment.HR, PROCEDURE));
    return reaches;
  }

  /** The file of personnel matters is one of the procedure; the others are not. */
  private static Scope subject(Compartment area) {
    return Scope.of(area, area == Compartment.HR ? PROCEDURE : new ProcedureCode("another"));
  }

  private LocalDate from(Standing standing) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
    return standing == Standing.NOT_YET ? today.plusDays(1) : today.minusDays(9);
  }

  private LocalDate until(Standing standing) {
    return standing == Standing.NO_LONGER ? from(standing).plusDays(8) : null;
  }

  private void startDay() {
    logsInAsAdministrator(Certificates.CLAIRE);
    espace = opens();
    for (Compartment area : Compartment.values()) {
      FileNumber number = FileNumber.random();
      numbers.put(area, number);
      files.add(number, new FileDirectory.Entry(espace, subject(area), List.of()));
    }
  }

  private void compare(Guard guard, Standing standing, Right right, Scope reach) {
    caller.isProfessional(TOM);
    Map<String, ExpectedRight> table = ExpectedRight.table();
    for (Method method : ServiceMethods.all()) {
      ExpectedRight row = table.get(ServiceMethods.name(method));
      for (Compartment area :
          row.onFile() ? Compartment.values() : new Compartment[] {Compartment.HR}) {
        int lines = audit.lines().size();
        boolean admitted = guard.admits(method, arguments(method, area));
        boolean expected = row.admits(standing == Standing.ACTIVE, right, reach, subject(area));
        boolean line = row.isOpen() || isToldIn(audit.lines(), lines, admitted);
        if (admitted != expected || !line) {
          wrong.add(
              "%s: %s with %s over %s on %s was %s"
                  .formatted(ServiceMethods.name(method), standing, right, reach, area, admitted));
        }
      }
    }
    audit.clear();
  }

  /** One line more than before, which says whether the call was denied. */
  private static boolean isToldIn(List<String> log, int before, boolean admitted) {
    return log.size() == before + 1 && log.get(before).contains(" DENIED ESP-0001") == !admitted;
  }

  private Object[] arguments(Method method, Compartment area) {
    return Arrays.stream(method.getParameterTypes())
        .map(
            type ->
                type == EspaceId.class
                    ? espace
                    : type == FileNumber.class ? numbers.get(area) : null)
        .toArray();
  }

  private void stand(Standing standing, RightGiven right) {
    entityManager().createNativeQuery("delete from invitation_right").executeUpdate();
    entityManager().createQuery("delete from Invitation i").executeUpdate();
    entityManager()
        .createNativeQuery(
            "delete from member_right where member_id in (select id from member where holder_ssn ="
                + " '"
                + TOM
                + "')")
        .executeUpdate();
    entityManager()
        .createQuery("delete from Member m where m.holderSsn = '" + TOM + "'")
        .executeUpdate();
    Ssn tom = new Ssn(TOM);
    Ssn claire = new Ssn(CLAIRE);
    switch (standing) {
      case STRANGER -> {}
      case INVITED ->
          entityManager()
              .persist(
                  new Invitation(
                      espace,
                      new Invitee(tom, "Tom Weber", "tom@schmit.lu"),
                      List.of(right),
                      claire,
                      clock.instant()));
      default -> {
        Member member = Member.admitted(espace, tom, List.of(right), claire, clock.instant());
        if (standing == Standing.SUSPENDED) {
          member.suspend();
        } else if (standing == Standing.REMOVED) {
          member.remove();
        }
        entityManager().persist(member);
      }
    }
  }
}
