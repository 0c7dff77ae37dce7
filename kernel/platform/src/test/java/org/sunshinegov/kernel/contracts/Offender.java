package org.sunshinegov.kernel.contracts;

import jakarta.inject.Singleton;

/** What the rule of plain Java must catch. */
@Singleton
public class Offender {}
