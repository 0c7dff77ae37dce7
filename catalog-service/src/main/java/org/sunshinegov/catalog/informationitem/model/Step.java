package org.sunshinegov.catalog.informationitem.model;

/** The next item and what happened, together. */
public record Step<E extends InformationItemEvent>(InformationItem next, E event) {}
