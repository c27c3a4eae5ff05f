package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the origins of the model {@code shop} must say, on every version. */
final class EntitiesExpectations {
  private static final String LONG_NAME =
      "a_column_with_a_name_that_is_so_long_that_postgresql_cuts_it_of";

  private EntitiesExpectations() {}

  static void check(List<OriginRow> rows) {
    assertThat(said(rows, "shop.customers.home_street"))
        .isEqualTo("com.acme.Customer.home.street of com.acme.Address");
    assertThat(said(rows, "shop.customers.createdat"))
        .isEqualTo("com.acme.Customer.createdAt of com.acme.Audited");
    assertThat(said(rows, "shop.customers.lat"))
        .isEqualTo("com.acme.Customer.home.geo.lat of com.acme.Geo");
    assertThat(said(rows, "shop.customers.Quoted"))
        .isEqualTo("com.acme.Customer.quoted of com.acme.Customer");
    assertThat(said(rows, "shop.customers." + LONG_NAME))
        .isEqualTo("com.acme.Customer.longName of com.acme.Customer");
    checkTables(rows);
    checkAudits(rows);
    checkValues(rows);
  }

  private static void checkTables(List<OriginRow> rows) {
    assertThat(said(rows, "public.customer_attrs.k"))
        .isEqualTo("com.acme.Customer.attrs{key} of com.acme.Customer");
    assertThat(said(rows, "public.customer_trips.lng"))
        .isEqualTo("com.acme.Customer.trips[].lng of com.acme.Geo");
    assertThat(said(rows, "public.customer_trips.pos"))
        .isEqualTo("com.acme.Customer.trips of com.acme.Customer (order column)");
    assertThat(said(rows, "public.line.order_shop"))
        .isEqualTo("com.acme.Order.lines of com.acme.Order (join column)");
    assertThat(said(rows, "public.order_notes.remark"))
        .isEqualTo("com.acme.Order.remark of com.acme.Order");
    assertThat(said(rows, "public.animal.kind"))
        .isEqualTo("com.acme.Animal of com.acme.Animal (discriminator)");
    assertThat(said(rows, "public.card.payment"))
        .isEqualTo("com.acme.Payment$Card of com.acme.Payment$Card (primary key join column)");
    assertThat(said(rows, "public.car.plate"))
        .isEqualTo("com.acme.Vehicle$Car.plate of com.acme.Vehicle");
  }

  private static void checkAudits(List<OriginRow> rows) {
    assertThat(said(rows, "shop.customers_aud.revtype"))
        .isEqualTo("com.acme.Customer of com.acme.Customer (audit)");
    assertThat(said(rows, "shop.customers_aud.name"))
        .isEqualTo("com.acme.Customer.name of com.acme.Customer (audit)");
    assertThat(said(rows, "shop.customers_aud.home_street"))
        .isEqualTo("com.acme.Customer.home.street of com.acme.Address (audit)");
    assertThat(said(rows, "public.customer_attrs_aud.k"))
        .isEqualTo("com.acme.Customer.attrs{key} of com.acme.Customer (audit)");
    assertThat(said(rows, "public.customer_trips_aud.rev"))
        .isEqualTo("com.acme.Customer.trips of com.acme.Customer (audit)");
  }

  private static void checkValues(List<OriginRow> rows) {
    assertThat(row(rows, "shop.customers.shirt").written().values())
        .containsExactly("SMALL", "MEDIUM", "LARGE");
    assertThat(row(rows, "shop.customers.shoe").written().values()).containsExactly("0", "1", "2");
    assertThat(row(rows, "shop.customers.grade").written().values()).containsExactly("g", "b");
    assertThat(row(rows, "public.animal.kind").written().values())
        .containsExactlyInAnyOrder("Animal$Cat", "Animal$Dog");
    assertThat(row(rows, "public.customer_sizes.sizes").written().values())
        .containsExactly("SMALL", "MEDIUM", "LARGE");
    assertThat(row(rows, "shop.customers.name").written().values()).isEmpty();
  }

  private static String said(List<OriginRow> rows, String column) {
    OriginRow row = row(rows, column);
    return row.entity()
        + row.attribute().map(path -> "." + path).orElse("")
        + " of "
        + row.declaringClass()
        + row.note().map(note -> " (" + note + ")").orElse("");
  }

  private static OriginRow row(List<OriginRow> rows, String column) {
    List<OriginRow> found =
        rows.stream()
            .filter(row -> row.kind() == OriginRow.Kind.COLUMN)
            .filter(row -> Objects.equals(name(row), column))
            .toList();
    assertThat(found)
        .as(
            column
                + " among "
                + rows.stream().map(EntitiesExpectations::name).collect(Collectors.joining(" ")))
        .hasSize(1);
    return found.get(0);
  }

  private static String name(OriginRow row) {
    return row.schema() + "." + row.name() + "." + row.column().orElse("");
  }
}
