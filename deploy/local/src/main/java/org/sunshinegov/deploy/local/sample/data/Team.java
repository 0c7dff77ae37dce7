package org.sunshinegov.deploy.local.sample.data;

/** The three people, by account, through whose hands everything of a unit goes; never one person twice (7.4.1). */
public record Team(String drafter, String leader, String officer) {}
