package it.shop.orders;

/** Mapped in mappings/Invoice.hbm.xml. */
public class Invoice {
  private Long id;
  private String invoiceNumber;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getInvoiceNumber() {
    return invoiceNumber;
  }

  public void setInvoiceNumber(String invoiceNumber) {
    this.invoiceNumber = invoiceNumber;
  }
}
