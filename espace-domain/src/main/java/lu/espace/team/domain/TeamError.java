package lu.espace.team.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why somebody cannot come in, go, or be given a right. */
public enum TeamError implements ErrorCode {
  /** At least one active administrator with rights over everything and without an end stays. */
  LAST_ADMINISTRATOR("ESP-0301"),
  /** The person is a member already. */
  MEMBER_ALREADY("ESP-0302"),
  /** The person has an invitation that is still open. */
  INVITED_ALREADY("ESP-0303"),
  /** The invitation was answered, cancelled, or is older than its time. */
  INVITATION_OVER("ESP-0304"),
  /** Name, number or e-mail of the invited person is missing or wrong. */
  INVITATION_INCOMPLETE("ESP-0305"),
  /** A member has at least one right; one without any is suspended or removed instead. */
  NO_RIGHT("ESP-0306"),
  /** A right ends before it begins. */
  ENDS_BEFORE_BEGIN("ESP-0307"),
  /** Nobody gives or takes what reaches further than its own right to manage the team. */
  BEYOND_OWN_RIGHT("ESP-0308"),
  /** What was asked for does not follow on the member's present state. */
  NOT_IN_THIS_STATE("ESP-0309"),
  /** The name that was typed to confirm is not that of the person. */
  OTHER_NAME("ESP-0310"),
  /** The identifier of the other business is missing or none. */
  NO_BUSINESS("ESP-0320"),
  /** A mandate is for people of another business; one's own are invited as members. */
  OWN_BUSINESS("ESP-0321"),
  /** The person's certificate is of another business than the mandate is for. */
  OTHER_BUSINESS("ESP-0322"),
  /** Who was declined can ask again after a month. */
  DECLINED_LATELY("ESP-0323"),
  /** A mandate that shall end on a day needs that day. */
  NO_LAST_DAY("ESP-0324"),
  /** A recovery names where the papers are filed. */
  RECOVERY_INCOMPLETE("ESP-0330"),
  /** Who opened a recovery, and whom it makes an administrator, cannot confirm it. */
  RECOVERY_NEEDS_ANOTHER("ESP-0331"),
  /** The members still have time to object. */
  RECOVERY_TOO_EARLY("ESP-0332"),
  /** The person never came with a valid administrator's certificate of this business. */
  NO_CANDIDATE("ESP-0333");

  private final String code;

  TeamError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
