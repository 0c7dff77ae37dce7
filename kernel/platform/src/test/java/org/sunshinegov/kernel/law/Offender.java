package org.sunshinegov.kernel.law;

import jakarta.inject.Singleton;

/** What the rule of plain Java must catch. */
@Singleton
public class Offender {}
