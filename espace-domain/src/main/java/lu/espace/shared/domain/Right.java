package lu.espace.shared.domain;

/** What a member may do in an eSpace. */
public enum Right {
  VIEW,
  PREPARE,
  SIGN,
  SEND,
  MANAGE_INFORMATION,
  MANAGE_TEAM
}
