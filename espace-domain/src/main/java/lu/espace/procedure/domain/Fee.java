package lu.espace.procedure.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a procedure costs; shown, not paid here.
 *
 * @param amount in euro
 * @param label what is paid for, and how
 * @param always whether it is due whatever the answers are
 */
public record Fee(BigDecimal amount, LocalText label, boolean always) implements Serializable {}
