package org.sunshinegov.catalog.informationitem.model;

/** The review certificate a version is published under; {@code signed}: the JWS as told, verified before it came here. */
public record Certificate(String number, String signed) {}
