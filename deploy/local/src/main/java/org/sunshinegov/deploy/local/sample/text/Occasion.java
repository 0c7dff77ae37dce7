package org.sunshinegov.deploy.local.sample.text;

import org.sunshinegov.deploy.local.sample.data.TextPattern;
import org.sunshinegov.deploy.local.sample.data.Texts.Unfinished;

/** That a unit writes a text of a pattern on a working day; {@code ending} null when it is published. */
record Occasion(TextPattern pattern, String unit, int day, Unfinished ending) {}
