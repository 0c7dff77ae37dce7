package org.sunshinegov.deploy.local.sample.data;

import static java.util.stream.Collectors.toMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The organisations and people of the sample district. */
public record DistrictStaff(Map<String, Organisation> organisations, List<Person> people) {

    public static DistrictStaff read() {
        var organisations = SampleFile.table("organisations.txt").stream()
                .map(Organisation::of)
                .collect(toMap(Organisation::alias, one -> one, (one, same) -> one, LinkedHashMap::new));
        return new DistrictStaff(
                organisations,
                SampleFile.table("people.txt").stream().map(Person::of).toList());
    }

    public Organisation unit(String alias) {
        var unit = organisations.get(alias);
        if (unit == null) {
            throw new IllegalStateException("no organisation is called " + alias);
        }
        return unit;
    }

    public Person person(String account) {
        return people.stream()
                .filter(person -> person.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** The units a column names: aliases, or {@code @kind} for all of a kind. */
    public List<String> units(List<String> names) {
        return names.stream()
                .flatMap(name -> organisations.values().stream()
                        .filter(unit -> name.startsWith("@")
                                ? unit.kind().equalsIgnoreCase(name.substring(1))
                                : unit.alias().equals(name))
                        .map(Organisation::alias))
                .toList();
    }

    /** {@code turn}: A and B take turns, as do several drafters. */
    public Team team(String unit, String section, int turn) {
        return new Team(
                one(person -> person.draftsIn(unit, section), turn, "drafter", unit),
                one(person -> person.holds("leader-in-charge", unit), turn, "leader in charge", unit),
                one(person -> person.holds("disclosure-officer", unit), turn, "disclosure officer", unit));
    }

    /** Who holds a role of the district. */
    public String holder(String role) {
        return one(person -> person.holds(role, "district"), 0, role, "district");
    }

    private String one(Predicate<Person> which, int turn, String role, String unit) {
        var found = people.stream().filter(which).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException(unit + " has no " + role);
        }
        return found.get(turn % found.size()).account();
    }

    /** The whole register in one load. */
    public JsonObject load() {
        var appointments = new JsonArray();
        people.forEach(person -> person.offices().forEach(office -> appointments.add(appointment(person, office))));
        return new JsonObject()
                .put(
                        "organisations",
                        new JsonArray(organisations.values().stream()
                                .map(unit -> unit.form(organisations))
                                .toList()))
                .put("people", new JsonArray(people.stream().map(Person::form).toList()))
                .put("appointments", appointments);
    }

    private JsonObject appointment(Person person, Person.Office office) {
        return new JsonObject()
                .put("account", person.account())
                .put("role", office.role())
                .put("organisation", unit(office.unit()).code())
                .put(
                        "section",
                        office.section() == null ? null : unit(office.section()).code());
    }
}
