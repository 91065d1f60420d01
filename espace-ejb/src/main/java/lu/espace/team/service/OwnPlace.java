package lu.espace.team.service;

import java.io.Serializable;
import java.util.List;

/**
 * What a member finds about itself in its team.
 *
 * @param me the member
 * @param managesTeam whether it may see and change what others may do
 * @param administrators the names of those who manage the whole team
 */
public record OwnPlace(MemberLine me, boolean managesTeam, List<String> administrators)
    implements Serializable {}
