package lu.espace.team.domain;

import java.io.Serializable;
import java.util.regex.Pattern;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EmailAddress;
import lu.espace.shared.domain.Ssn;

/**
 * Whom an invitation is for.
 *
 * @param ssn the number in the certificates of the person; decides who may answer
 * @param name as the inviting administrator knows it
 * @param email where the invitation goes
 */
public record Invitee(Ssn ssn, String name, String email) implements Serializable {

  /** Longest name and longest address. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{3,63}");

  /**
   * What an administrator typed; blanks inside the number do not count.
   *
   * @throws BusinessException {@link TeamError#INVITATION_INCOMPLETE}
   */
  public static Invitee typed(String number, String name, String email) {
    String ssn = number == null ? "" : number.replaceAll("\\s", "");
    String known = name == null ? "" : name.strip();
    String address = email == null ? "" : email.strip();
    boolean right =
        NUMBER.matcher(ssn).matches()
            && !known.isEmpty()
            && known.length() <= MAX_LENGTH
            && address.length() <= MAX_LENGTH
            && EmailAddress.isValid(address);
    if (!right) {
      throw new BusinessException(TeamError.INVITATION_INCOMPLETE);
    }
    return new Invitee(new Ssn(ssn), known, address);
  }
}
