package lu.espace.shared.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method is for agents of institutions. Where a parameter is a {@link
 * lu.espace.shared.domain.FileNumber}, only for those of the desk that received the file.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForAgents {}
