package it.shop.orders;

/** Mapped in mappings/vouchers.orm.xml. */
public class Voucher {
  private Long id;
  private String printedText;
}
