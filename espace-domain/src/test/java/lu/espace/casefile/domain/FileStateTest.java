package lu.espace.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file stands on the whole that lies at several desks. */
class FileStateTest {

  @ParameterizedTest
  @CsvSource({
    "DELIVERED DELIVERED, DELIVERED",
    "DELIVERED ACKNOWLEDGED, ACKNOWLEDGED",
    "DELIVERED IN_PROGRESS, IN_PROGRESS",
    "ACCEPTED DELIVERED, IN_PROGRESS",
    "ACCEPTED INFORMATION_NEEDED, INFORMATION_NEEDED",
    "ACCEPTED ACCEPTED, ACCEPTED",
    "ACCEPTED REFUSED, REFUSED",
    "REFUSED IN_PROGRESS ACCEPTED, IN_PROGRESS",
  })
  void theWholeFollowsItsDesks(String atDesks, FileState overall) {
    Set<FileState> states =
        Stream.of(atDesks.split(" ")).map(FileState::valueOf).collect(Collectors.toSet());
    assertThat(FileState.overall(states)).isEqualTo(overall);
  }
}
